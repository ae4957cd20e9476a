// mechanism: ReadWriteLock: the read unlock comes before the write lock that follows it
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class ReadersThenWriter {
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
    int seen = data;
    LOCK.readLock().unlock();
  }

  static void other() throws Exception {
    LOCK.writeLock().lock();
    data++;
    LOCK.writeLock().unlock();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ReadersThenWriter::one);
    Thread second = start(ReadersThenWriter::other);
    first.join();
    second.join();
  }
}
