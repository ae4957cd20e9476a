// race: ReadersOnlyInLock.data
// mechanism: ReadWriteLock: two read locks are not ordered with each other
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class ReadersOnlyInLock {
  static int data;
  static final ReadWriteLock LOCK = new ReentrantReadWriteLock();

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
    LOCK.readLock().lock();
    data = 1; // races
    LOCK.readLock().unlock();
  }

  static void other() throws Exception {
    LOCK.readLock().lock();
    data = 2; // races
    LOCK.readLock().unlock();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ReadersOnlyInLock::one);
    Thread second = start(ReadersOnlyInLock::other);
    first.join();
    second.join();
  }
}
