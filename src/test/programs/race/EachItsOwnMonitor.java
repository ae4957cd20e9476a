// race: EachItsOwnMonitor.data
// mechanism: JLS 17.1: two instances have two monitors
final class EachItsOwnMonitor {
  static int data;

  synchronized void add() {
    data++; // races
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
    new EachItsOwnMonitor().add();
  }

  static void other() throws Exception {
    new EachItsOwnMonitor().add();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(EachItsOwnMonitor::one);
    Thread second = start(EachItsOwnMonitor::other);
    first.join();
    second.join();
  }
}
