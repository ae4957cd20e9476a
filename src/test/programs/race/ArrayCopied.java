// race: ArrayCopied.SHARED[]
// mechanism: System.arraycopy reads and writes elements
final class ArrayCopied {
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
    System.arraycopy(SHARED, 0, new int[8], 0, 8); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ArrayCopied::one);
    Thread second = start(ArrayCopied::other);
    first.join();
    second.join();
  }
}
