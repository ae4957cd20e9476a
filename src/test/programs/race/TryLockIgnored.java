// race: TryLockIgnored.data
// mechanism: Lock.tryLock: one that fails has no memory effects
import java.util.concurrent.locks.ReentrantLock;

final class TryLockIgnored {
  static int data;
  static final ReentrantLock LOCK = new ReentrantLock();

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
    LOCK.tryLock();
    data++; // races
  }

  static void other() throws Exception {
    LOCK.tryLock();
    data++; // races
  }

  public static void main(String[] args) throws Exception {
    LOCK.lock();
    Thread first = start(TryLockIgnored::one);
    Thread second = start(TryLockIgnored::other);
    first.join();
    second.join();
    LOCK.unlock();
  }
}
