// mechanism: Condition.await takes the lock again before it returns
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final class TwoConditions {
  static final ReentrantLock LOCK = new ReentrantLock();
  static final Condition FULL = LOCK.newCondition();
  static final Condition EMPTY = LOCK.newCondition();
  static Integer slot;

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
    for (int i = 0; i < 20; i++) {
      LOCK.lock();
      while (slot != null) {
        EMPTY.await();
      }
      slot = i;
      FULL.signal();
      LOCK.unlock();
    }
  }

  static void other() throws Exception {
    for (int i = 0; i < 20; i++) {
      LOCK.lock();
      while (slot == null) {
        FULL.await(1, TimeUnit.MINUTES);
      }
      slot = null;
      EMPTY.signal();
      LOCK.unlock();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(TwoConditions::one);
    Thread second = start(TwoConditions::other);
    first.join();
    second.join();
  }
}
