// mechanism: StampedLock.tryConvertToWriteLock has the effects of writeLock
import java.util.concurrent.locks.StampedLock;

final class StampConverted {
  static int data;
  static final StampedLock LOCK = new StampedLock();

  static void add() {
    long stamp = LOCK.readLock();
    int seen = data;
    long write = LOCK.tryConvertToWriteLock(stamp);
    if (write == 0) {
      LOCK.unlockRead(stamp);
      write = LOCK.writeLock();
    }
    data = seen + 1;
    LOCK.unlock(write);
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
    Thread first = start(StampConverted::one);
    Thread second = start(StampConverted::other);
    first.join();
    second.join();
  }
}
