// race: AfterNotify.data
// mechanism: JLS 17.2: a notification orders nothing; the monitor does, until it is left
final class AfterNotify {
  static int data;
  static boolean ready;

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
    synchronized (AfterNotify.class) {
      ready = true;
      AfterNotify.class.notifyAll();
    }
    data = 1; // races
  }

  static void other() throws Exception {
    synchronized (AfterNotify.class) {
      while (!ready) {
        AfterNotify.class.wait();
      }
    }
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AfterNotify::one);
    Thread second = start(AfterNotify::other);
    first.join();
    second.join();
  }
}
