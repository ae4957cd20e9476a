// mechanism: JLS 12.4.1: making an instance finds the class initialised, and comes after its
// initialiser
final class InitialisedByNew {
  static final class Registry {
    static int count;
  }

  static final class Entry {
    static {
      Registry.count = 1;
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
    new Entry();
    int seen = Registry.count;
  }

  static void other() throws Exception {
    new Entry();
    int seen = Registry.count;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(InitialisedByNew::one);
    Thread second = start(InitialisedByNew::other);
    first.join();
    second.join();
  }
}
