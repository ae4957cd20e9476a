// race: FinalFieldLeaks.value
// mechanism: JLS 17.5.1: only who sees the object after the freeze sees its final fields
final class FinalFieldLeaks {
  static volatile FinalFieldLeaks shared;
  final int value;

  FinalFieldLeaks() {
    shared = this;
    value = 1; // races
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
    new FinalFieldLeaks();
  }

  static void other() throws Exception {
    while (shared == null) {
      Thread.onSpinWait();
    }
    int seen = shared.value; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(FinalFieldLeaks::one);
    Thread second = start(FinalFieldLeaks::other);
    first.join();
    second.join();
  }
}
