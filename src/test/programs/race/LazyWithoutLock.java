// race: LazyWithoutLock.instance
// mechanism: JLS 17.4.5: nothing orders the check in one thread and the assignment in another
final class LazyWithoutLock {
  static Object instance;

  static Object get() {
    if (instance == null) { // races
      instance = new Object(); // races
    }
    return instance; // races
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
    get();
  }

  static void other() throws Exception {
    get();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(LazyWithoutLock::one);
    Thread second = start(LazyWithoutLock::other);
    first.join();
    second.join();
  }
}
