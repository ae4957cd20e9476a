// mechanism: JLS 8.4.3.6: a static synchronized method locks the object of its class
final class StaticMethodAndBlock {
  static int data;

  static synchronized void add() {
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
    add();
  }

  static void other() throws Exception {
    synchronized (StaticMethodAndBlock.class) {
      data++;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StaticMethodAndBlock::one);
    Thread second = start(StaticMethodAndBlock::other);
    first.join();
    second.join();
  }
}
