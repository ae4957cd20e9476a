// mechanism: AtomicReferenceFieldUpdater has the effects of the volatile field that it updates
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

final class ReferenceUpdater {
  static int data;
  volatile String flag;
  static final ReferenceUpdater SHARED = new ReferenceUpdater();
  static final AtomicReferenceFieldUpdater<ReferenceUpdater, String> FLAG =
      AtomicReferenceFieldUpdater.newUpdater(ReferenceUpdater.class, String.class, "flag");

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
    FLAG.compareAndSet(SHARED, null, "set");
  }

  static void other() throws Exception {
    while (SHARED.flag == null) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ReferenceUpdater::one);
    Thread second = start(ReferenceUpdater::other);
    first.join();
    second.join();
  }
}
