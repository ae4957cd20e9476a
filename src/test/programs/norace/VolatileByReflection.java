// mechanism: JLS 17.4.4: a volatile field is one when it is set by reflection, too
final class VolatileByReflection {
  static int data;
  static volatile int flag;

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
    data = 1;
    VolatileByReflection.class.getDeclaredField("flag").setInt(null, 1);
  }

  static void other() throws Exception {
    while (flag == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(VolatileByReflection::one);
    Thread second = start(VolatileByReflection::other);
    first.join();
    second.join();
  }
}
