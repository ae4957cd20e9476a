// race: ConditionalOperand.data
// mechanism: JLS 15.25: the operand that is chosen is read
final class ConditionalOperand {
  static int data;

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
    int seen = Thread.currentThread().isDaemon() ? 0 : data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ConditionalOperand::one);
    Thread second = start(ConditionalOperand::other);
    first.join();
    second.join();
  }
}
