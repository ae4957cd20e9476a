// race: DivisorOfQuotient.data
// mechanism: JLS 15.17.2: both operands are read
final class DivisorOfQuotient {
  static int data = 1;

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
    data = 2; // races
  }

  static void other() throws Exception {
    int half = 10 / data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(DivisorOfQuotient::one);
    Thread second = start(DivisorOfQuotient::other);
    first.join();
    second.join();
  }
}
