// mechanism: JLS 17.2.1: who wakes takes the monitor again, whatever woke it
final class WaitWithTimeout {
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
    synchronized (WaitWithTimeout.class) {
      WaitWithTimeout.class.wait(5);
      data++;
    }
  }

  static void other() throws Exception {
    synchronized (WaitWithTimeout.class) {
      data++;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(WaitWithTimeout::one);
    Thread second = start(WaitWithTimeout::other);
    first.join();
    second.join();
  }
}
