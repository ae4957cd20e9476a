// race: StaticAndInstanceMethods.data
// mechanism: JLS 8.4.3.6: a static method locks its class, an instance method its object
final class StaticAndInstanceMethods {
  static int data;

  static synchronized void ofClass() {
    data++; // races
  }

  synchronized void ofObject() {
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
    ofClass();
  }

  static void other() throws Exception {
    new StaticAndInstanceMethods().ofObject();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StaticAndInstanceMethods::one);
    Thread second = start(StaticAndInstanceMethods::other);
    first.join();
    second.join();
  }
}
