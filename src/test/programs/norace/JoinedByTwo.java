// mechanism: JLS 17.4.4: whoever joins comes after
final class JoinedByTwo {
  static int data;
  static Thread writer;

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
    writer.join();
    int seen = data;
  }

  static void other() throws Exception {
    writer.join();
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    writer = start(() -> data = 1);
    Thread first = start(JoinedByTwo::one);
    Thread second = start(JoinedByTwo::other);
    first.join();
    second.join();
    data = 2;
  }
}
