// mechanism: JLS 17.1: a thread may lock a monitor again; only the last unlock lets it go
final class RecursiveMonitor {
  static int data;

  static synchronized void add(int depth) {
    if (depth > 0) {
      add(depth - 1);
    }
    data++;
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
    add(5);
  }

  static void other() throws Exception {
    add(3);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(RecursiveMonitor::one);
    Thread second = start(RecursiveMonitor::other);
    first.join();
    second.join();
  }
}
