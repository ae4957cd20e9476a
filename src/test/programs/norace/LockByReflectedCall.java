// mechanism: a lock taken by reflection is a lock
import java.lang.reflect.Method;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class LockByReflectedCall {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;
  static final Lock LOCK = new ReentrantLock();

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    Method lock = Lock.class.getMethod("lock");
    Method unlock = Lock.class.getMethod("unlock");
    lock.invoke(LOCK);
    try {
      data++;
    } finally {
      unlock.invoke(LOCK);
    }
  }

  static void other() throws Throwable {
    LOCK.lock();
    try {
      data++;
    } finally {
      LOCK.unlock();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(LockByReflectedCall::one);
    Thread second = start(LockByReflectedCall::other);
    first.join();
    second.join();
  }
}
