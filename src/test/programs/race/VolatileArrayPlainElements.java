// race: VolatileArrayPlainElements.cells[]
// mechanism: JLS 17.7 and 8.3.1.4: volatile is the reference, not the elements
final class VolatileArrayPlainElements {
  static volatile int[] cells = new int[2];

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
    cells[1] = 1; // races
  }

  static void other() throws Exception {
    cells[1] = 2; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(VolatileArrayPlainElements::one);
    Thread second = start(VolatileArrayPlainElements::other);
    first.join();
    second.join();
  }
}
