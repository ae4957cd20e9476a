// mechanism: Lock: lock and unlock are the same when method references call them
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class LockByReference {
  static int data;
  static final Lock LOCK = new ReentrantLock();

  static void add() {
    Runnable lock = LOCK::lock;
    Runnable unlock = LOCK::unlock;
    lock.run();
    data++;
    unlock.run();
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
    Thread first = start(LockByReference::one);
    Thread second = start(LockByReference::other);
    first.join();
    second.join();
  }
}
