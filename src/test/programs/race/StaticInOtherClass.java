// race: StaticInOtherClass.Other.count
// mechanism: JLS 17.4.1: static fields are shared
final class StaticInOtherClass {
  static final class Other {
    static int count;
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
    Other.count++; // races
  }

  static void other() throws Exception {
    Other.count--; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StaticInOtherClass::one);
    Thread second = start(StaticInOtherClass::other);
    first.join();
    second.join();
  }
}
