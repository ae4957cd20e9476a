// race: LockReplaced.data
// mechanism: JLS 17.4.4: an unlock orders only with a lock of the same monitor
final class LockReplaced {
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
    Object lock = new Object();
    synchronized (lock) {
      data++; // races
    }
  }

  static void other() throws Exception {
    Object lock = new Object();
    synchronized (lock) {
      data++; // races
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(LockReplaced::one);
    Thread second = start(LockReplaced::other);
    first.join();
    second.join();
  }
}
