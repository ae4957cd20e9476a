// race: FunctionField.task
// mechanism: JLS 17.4.1: a field that holds a function is a variable
final class FunctionField {
  static void nothing() {}

  static Runnable task = FunctionField::nothing;

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
    task = Thread::onSpinWait; // races
  }

  static void other() throws Exception {
    task.run(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(FunctionField::one);
    Thread second = start(FunctionField::other);
    first.join();
    second.join();
  }
}
