// race: SwitchAndCase.data
// mechanism: JLS 14.11: a switch reads its selector as any expression does
final class SwitchAndCase {
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
    data = 1; // races
  }

  static void other() throws Exception {
    switch (data) { // races
      case 0 -> Thread.onSpinWait();
      default -> Thread.yield();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SwitchAndCase::one);
    Thread second = start(SwitchAndCase::other);
    first.join();
    second.join();
  }
}
