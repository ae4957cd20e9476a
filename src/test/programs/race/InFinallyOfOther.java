// race: InFinallyOfOther.data
// mechanism: JLS 14.20.2: a finally block is ordered in its own thread alone
final class InFinallyOfOther {
  static int data;

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
    try {
      throw new IllegalArgumentException("expected");
    } catch (IllegalArgumentException e) {
      Thread.onSpinWait();
    } finally {
      data = 1; // races
    }
  }

  static void other() throws Exception {
    data = 2; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(InFinallyOfOther::one);
    Thread second = start(InFinallyOfOther::other);
    first.join();
    second.join();
  }
}
