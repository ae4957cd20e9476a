// mechanism: StringBuffer: its methods are synchronized
final class BufferShared {
  static final StringBuffer SHARED = new StringBuffer();

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
    SHARED.append("a");
  }

  static void other() throws Exception {
    SHARED.append("b");
    SHARED.length();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(BufferShared::one);
    Thread second = start(BufferShared::other);
    first.join();
    second.join();
  }
}
