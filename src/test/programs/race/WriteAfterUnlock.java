// race: WriteAfterUnlock.data
// mechanism: JLS 17.4.5: what follows an unlock is not ordered by it
final class WriteAfterUnlock {
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
    synchronized (WriteAfterUnlock.class) {
      Thread.onSpinWait();
    }
    data = 1; // races
  }

  static void other() throws Exception {
    synchronized (WriteAfterUnlock.class) {
      Thread.onSpinWait();
    }
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(WriteAfterUnlock::one);
    Thread second = start(WriteAfterUnlock::other);
    first.join();
    second.join();
  }
}
