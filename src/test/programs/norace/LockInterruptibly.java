// mechanism: Lock: whichever method took it, lock and unlock order as a monitor does
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

final class LockInterruptibly {
  static int data;
  static final ReentrantLock LOCK = new ReentrantLock(true);

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
    LOCK.lockInterruptibly();
    data++;
    LOCK.unlock();
  }

  static void other() throws Exception {
    if (LOCK.tryLock(1, TimeUnit.MINUTES)) {
      data++;
      LOCK.unlock();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(LockInterruptibly::one);
    Thread second = start(LockInterruptibly::other);
    first.join();
    second.join();
  }
}
