// mechanism: JLS 17.4.5: happens-before is transitive, here through a third thread
final class VolatileChain {
  static int data;
  static volatile boolean first;
  static volatile boolean second;

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
    data = 1;
    first = true;
  }

  static void other() throws Exception {
    while (!second) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread one = start(VolatileChain::one);
    Thread other = start(VolatileChain::other);
    Thread between = start(VolatileChain::between);
    one.join();
    other.join();
    between.join();
  }

  static void between() {
    while (!first) {
      Thread.onSpinWait();
    }
    second = true;
  }
}
