// race: InExceptionHandler.data
// mechanism: JLS 17.4.5: a handler is ordered by its own thread alone
final class InExceptionHandler {
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
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      data = 1; // races
    }
  }

  static void other() throws Exception {
    try {
      Thread.onSpinWait();
    } finally {
      data = 2; // races
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(InExceptionHandler::one);
    Thread second = start(InExceptionHandler::other);
    first.join();
    second.join();
  }
}
