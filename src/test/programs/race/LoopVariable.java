// race: LoopVariable.data
// mechanism: JLS 14.14.1: a loop that counts in a field writes it each time
final class LoopVariable {
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
    for (data = 0; data < 3; data++) { // races
      Thread.onSpinWait();
    }
  }

  static void other() throws Exception {
    data = 9; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(LoopVariable::one);
    Thread second = start(LoopVariable::other);
    first.join();
    second.join();
  }
}
