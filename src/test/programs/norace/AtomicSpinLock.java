// mechanism: AtomicBoolean: setRelease of the holder comes before the compareAndExchangeAcquire
// of the next
import java.util.concurrent.atomic.AtomicBoolean;

final class AtomicSpinLock {
  static int data;
  static final AtomicBoolean LOCK = new AtomicBoolean();

  static void add() {
    while (LOCK.compareAndExchangeAcquire(false, true)) {
      Thread.onSpinWait();
    }
    data++;
    LOCK.setRelease(false);
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
    add();
  }

  static void other() throws Exception {
    add();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicSpinLock::one);
    Thread second = start(AtomicSpinLock::other);
    first.join();
    second.join();
  }
}
