// race: ArrayCloned.SHARED[]
// mechanism: JLS 10.7: clone of an array reads its elements
final class ArrayCloned {
  static int[] cells() {
    return new int[8];
  }

  static final int[] SHARED = cells();

  interface Act {
    void run() throws Exception;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Exception {
    SHARED[3] = 1; // races
  }

  static void other() throws Exception {
    int[] copy = SHARED.clone(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ArrayCloned::one);
    Thread second = start(ArrayCloned::other);
    first.join();
    second.join();
  }
}
