// race: ThreadLocalOfShared.SHARED[]
// mechanism: ThreadLocal: each thread has its own reference, here to one object
final class ThreadLocalOfShared {
  static int[] cells() {
    return new int[1];
  }

  static final int[] SHARED = cells();
  static final ThreadLocal<int[]> OWN = ThreadLocal.withInitial(() -> SHARED);

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
    OWN.get()[0] = 1; // races
  }

  static void other() throws Exception {
    OWN.get()[0] = 2; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThreadLocalOfShared::one);
    Thread second = start(ThreadLocalOfShared::other);
    first.join();
    second.join();
  }
}
