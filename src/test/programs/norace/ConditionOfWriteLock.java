// mechanism: ReentrantReadWriteLock.WriteLock.newCondition: await lets the write lock go
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class ConditionOfWriteLock {
  static int data;
  static boolean ready;
  static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
  static final Condition READY = LOCK.writeLock().newCondition();

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
    LOCK.writeLock().lock();
    data = 1;
    ready = true;
    READY.signalAll();
    LOCK.writeLock().unlock();
  }

  static void other() throws Exception {
    LOCK.writeLock().lock();
    while (!ready) {
      READY.await();
    }
    data++;
    LOCK.writeLock().unlock();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ConditionOfWriteLock::one);
    Thread second = start(ConditionOfWriteLock::other);
    first.join();
    second.join();
  }
}
