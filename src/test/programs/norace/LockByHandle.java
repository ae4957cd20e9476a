// mechanism: a lock taken by a method handle is a lock
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.ReentrantLock;

final class LockByHandle {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;
  static final ReentrantLock LOCK = new ReentrantLock();

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
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType nothing = MethodType.methodType(void.class);
    MethodHandle lock = lookup.findVirtual(ReentrantLock.class, "lock", nothing);
    MethodHandle unlock = lookup.findVirtual(ReentrantLock.class, "unlock", nothing);
    lock.invokeExact(LOCK);
    try {
      data++;
    } finally {
      unlock.invokeExact(LOCK);
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
    Thread first = start(LockByHandle::one);
    Thread second = start(LockByHandle::other);
    first.join();
    second.join();
  }
}
