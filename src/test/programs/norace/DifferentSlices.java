// mechanism: JLS 10.2: parts of one array that do not overlap share no variable
final class DifferentSlices {
  static int[] cells() {
    return new int[100];
  }

  static final int[] CELLS = cells();

  static void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      CELLS[i] = i;
    }
  }

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
    fill(0, 50);
  }

  static void other() throws Exception {
    fill(50, 100);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(DifferentSlices::one);
    Thread second = start(DifferentSlices::other);
    first.join();
    second.join();
  }
}
