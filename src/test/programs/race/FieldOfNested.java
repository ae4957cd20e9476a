// race: FieldOfNested.Inner.value
// mechanism: JLS 17.4.1: the object that a field refers to has variables of its own
final class FieldOfNested {
  static final class Inner {
    int value;
  }

  static final class Outer {
    final Inner inner = new Inner();
  }

  static final Outer OUTER = new Outer();

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
    OUTER.inner.value = 1; // races
  }

  static void other() throws Exception {
    int seen = OUTER.inner.value; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(FieldOfNested::one);
    Thread second = start(FieldOfNested::other);
    first.join();
    second.join();
  }
}
