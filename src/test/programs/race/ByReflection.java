// race: ByReflection.data
// mechanism: JLS 17.4.1: a field set by reflection is written all the same
final class ByReflection {
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
    ByReflection.class.getDeclaredField("data").setInt(null, 1); // races
  }

  static void other() throws Exception {
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ByReflection::one);
    Thread second = start(ByReflection::other);
    first.join();
    second.join();
  }
}
