// race: ReadLockForWrite.data
// mechanism: ReadWriteLock: who holds the read lock is not ordered with who holds none
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class ReadLockForWrite {
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
    int seen = data; // races
    LOCK.readLock().unlock();
  }

  static void other() throws Exception {
    data = 1; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ReadLockForWrite::one);
    Thread second = start(ReadLockForWrite::other);
    first.join();
    second.join();
  }
}
