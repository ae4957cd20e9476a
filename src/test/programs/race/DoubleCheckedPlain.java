// race: DoubleCheckedPlain.instance
// mechanism: JLS 17.4.5: the first check is made without the lock, so no write comes before it
final class DoubleCheckedPlain {
  static Object instance;

  static Object get() {
    if (instance == null) { // races
      synchronized (DoubleCheckedPlain.class) {
        if (instance == null) {
          instance = new Object(); // races
        }
      }
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
    Thread first = start(DoubleCheckedPlain::one);
    Thread second = start(DoubleCheckedPlain::other);
    first.join();
    second.join();
  }
}
