// mechanism: JLS 12.4.1: a call of a static method finds the class initialised, and comes after
// its initialiser
final class InitialisedByCall {
  static final class Registry {
    static int count;
  }

  static final class Entry {
    static {
      Registry.count = 1;
    }

    static void touch() {}
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
    Entry.touch();
    int seen = Registry.count;
  }

  static void other() throws Exception {
    Entry.touch();
    int seen = Registry.count;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(InitialisedByCall::one);
    Thread second = start(InitialisedByCall::other);
    first.join();
    second.join();
  }
}
