// mechanism: JLS 17.4.5: two increments of a volatile field may lose one, but they are no data
// race
final class VolatileIncrement {
  static volatile int count;

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
    count++;
  }

  static void other() throws Exception {
    count++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(VolatileIncrement::one);
    Thread second = start(VolatileIncrement::other);
    first.join();
    second.join();
  }
}
