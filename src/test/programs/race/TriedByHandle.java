// race: TriedByHandle.data
// mechanism: Lock.tryLock: a lock that was tried in vain by a method handle orders nothing
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.ReentrantLock;

final class TriedByHandle {
  static int data;
  static final ReentrantLock LOCK = new ReentrantLock();

  /** Asked whether it is locked, which orders nothing. */
  static final ReentrantLock GATE = new ReentrantLock();

  static void one() {
    try {
      MethodHandle tryLock =
          MethodHandles.lookup()
              .findVirtual(ReentrantLock.class, "tryLock", MethodType.methodType(boolean.class));
      while (!GATE.isLocked()) {
        Thread.onSpinWait();
      }
      if ((boolean) tryLock.invokeExact(LOCK)) {
        throw new IllegalStateException("it is held by another thread");
      }
      data++; // races
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static void other() {
    LOCK.lock();
    try {
      data++; // races
    } finally {
      LOCK.unlock();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = new Thread(TriedByHandle::one);
    Thread second = new Thread(TriedByHandle::other);
    first.start();
    second.start();
    second.join();
    LOCK.lock();
    GATE.lock();
    first.join();
    GATE.unlock();
    LOCK.unlock();
  }
}
