// mechanism: ThreadLocal: each thread has an object of its own
final class PerThread {
  static final ThreadLocal<int[]> OWN = ThreadLocal.withInitial(() -> new int[1]);

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
    OWN.get()[0]++;
  }

  static void other() throws Exception {
    OWN.get()[0]++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(PerThread::one);
    Thread second = start(PerThread::other);
    first.join();
    second.join();
  }
}
