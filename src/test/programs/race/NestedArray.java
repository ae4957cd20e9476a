// race: int[]
// mechanism: JLS 10.2: a row is an object of its own, shared by who has the outer array
final class NestedArray {
  static int[][] rows() {
    return new int[2][2];
  }

  static final int[][] ROWS = rows();

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
    ROWS[1][1] = 1; // races
  }

  static void other() throws Exception {
    ROWS[1][1] = 2; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(NestedArray::one);
    Thread second = start(NestedArray::other);
    first.join();
    second.join();
  }
}
