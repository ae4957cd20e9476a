// mechanism: system properties are a concurrent map

final class SystemProperties {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    data = 1;
    System.setProperty("SystemProperties.done", "yes");
  }

  static void other() throws Throwable {
    while (System.getProperty("SystemProperties.done") == null) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SystemProperties::one);
    Thread second = start(SystemProperties::other);
    first.join();
    second.join();
  }
}
