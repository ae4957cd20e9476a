// mechanism: JLS 17.4.4: the volatile read that finds the instance comes after the write that put
// it there
final class DoubleCheckedVolatile {
  static final class Holder {
    int value = 1;
  }

  static volatile Holder instance;

  static Holder get() {
    Holder seen = instance;
    if (seen == null) {
      synchronized (DoubleCheckedVolatile.class) {
        seen = instance;
        if (seen == null) {
          seen = new Holder();
          instance = seen;
        }
      }
    }
    return seen;
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
    int seen = get().value;
  }

  static void other() throws Exception {
    int seen = get().value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(DoubleCheckedVolatile::one);
    Thread second = start(DoubleCheckedVolatile::other);
    first.join();
    second.join();
  }
}
