// mechanism: JLS 8.4.3.6: a static synchronized method locks the class, whatever becomes of its
// parameters
final class StaticSynchronizedParameter {
  static int data;

  static synchronized void add(String by) {
    by = by + "1";
    data += by.length();
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
    add("a");
  }

  static void other() throws Exception {
    add("b");
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StaticSynchronizedParameter::one);
    Thread second = start(StaticSynchronizedParameter::other);
    first.join();
    second.join();
  }
}
