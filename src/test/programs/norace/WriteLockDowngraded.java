// mechanism: ReentrantReadWriteLock: a writer may take the read lock before it lets go
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class WriteLockDowngraded {
  static int data;
  static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();

  static void add() {
    LOCK.writeLock().lock();
    data++;
    LOCK.readLock().lock();
    LOCK.writeLock().unlock();
    int seen = data;
    LOCK.readLock().unlock();
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
    Thread first = start(WriteLockDowngraded::one);
    Thread second = start(WriteLockDowngraded::other);
    first.join();
    second.join();
  }
}
