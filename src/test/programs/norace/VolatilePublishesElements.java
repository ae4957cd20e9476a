// mechanism: JLS 17.4.5: the elements are written before the volatile write of the reference
final class VolatilePublishesElements {
  static volatile int[] cells;

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
    int[] made = new int[4];
    made[3] = 1;
    cells = made;
  }

  static void other() throws Exception {
    int[] seen = cells;
    while (seen == null) {
      Thread.onSpinWait();
      seen = cells;
    }
    seen[3]++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(VolatilePublishesElements::one);
    Thread second = start(VolatilePublishesElements::other);
    first.join();
    second.join();
  }
}
