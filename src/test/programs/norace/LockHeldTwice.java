// mechanism: ReentrantLock: only the last unlock lets it go
import java.util.concurrent.locks.ReentrantLock;

final class LockHeldTwice {
  static int data;
  static final ReentrantLock LOCK = new ReentrantLock();

  static void add() {
    LOCK.lock();
    LOCK.lock();
    LOCK.unlock();
    data++;
    LOCK.unlock();
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
    Thread first = start(LockHeldTwice::one);
    Thread second = start(LockHeldTwice::other);
    first.join();
    second.join();
  }
}
