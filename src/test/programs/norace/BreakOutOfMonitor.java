// mechanism: JLS 14.19: however a synchronized block is left, the monitor is
final class BreakOutOfMonitor {
  static int data;

  static void add() {
    for (int i = 0; i < 3; i++) {
      synchronized (BreakOutOfMonitor.class) {
        if (data > 100) {
          break;
        }
        if (data < 0) {
          continue;
        }
        data++;
      }
    }
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
    add();
  }

  static void other() throws Exception {
    add();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(BreakOutOfMonitor::one);
    Thread second = start(BreakOutOfMonitor::other);
    first.join();
    second.join();
  }
}
