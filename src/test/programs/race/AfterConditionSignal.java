// race: AfterConditionSignal.data
// mechanism: Condition: what the signaller does after it has let go of the lock is not ordered
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final class AfterConditionSignal {
  static int data;
  static boolean ready;
  static final ReentrantLock LOCK = new ReentrantLock();
  static final Condition READY = LOCK.newCondition();

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
    LOCK.lock();
    ready = true;
    READY.signal();
    LOCK.unlock();
    data = 1; // races
  }

  static void other() throws Exception {
    LOCK.lock();
    while (!ready) {
      READY.await();
    }
    LOCK.unlock();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AfterConditionSignal::one);
    Thread second = start(AfterConditionSignal::other);
    first.join();
    second.join();
  }
}
