// mechanism: JLS 12.4.2: an enum constant is made while its class is initialised
final class EnumSingleton {
  enum Single {
    INSTANCE;
    final int[] cells = {1, 2};
    int value = 3;
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
    int seen = Single.INSTANCE.cells[0] + Single.INSTANCE.value;
  }

  static void other() throws Exception {
    int seen = Single.INSTANCE.cells[1] + Single.INSTANCE.value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(EnumSingleton::one);
    Thread second = start(EnumSingleton::other);
    first.join();
    second.join();
  }
}
