// race: UnsafePublication.Holder.value
// race: UnsafePublication.shared
// mechanism: JLS 17.4.5: a plain reference publishes nothing of the object
final class UnsafePublication {
  static final class Holder {
    int value;

    Holder(int value) {
      this.value = value; // races
    }
  }

  static Holder shared;

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
    shared = new Holder(1); // races
  }

  static void other() throws Exception {
    while (shared == null) { // races
      Thread.yield();
    }
    int seen = shared.value; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(UnsafePublication::one);
    Thread second = start(UnsafePublication::other);
    first.join();
    second.join();
  }
}
