// mechanism: a lock made of a synchronizer: setState comes before compareAndSetState
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class OwnMutex {
  static int count;

  static final class Mutex extends AbstractQueuedSynchronizer {
    @Override
    protected boolean tryAcquire(int ignored) {
      return compareAndSetState(0, 1);
    }

    @Override
    protected boolean tryRelease(int ignored) {
      setState(0);
      return true;
    }
  }

  static final Mutex MUTEX = new Mutex();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    MUTEX.acquire(1);
    count++;
    MUTEX.release(1);
  }

  static void other() {
    MUTEX.acquire(1);
    count++;
    MUTEX.release(1);
  }

  public static void main(String[] args) throws Exception {
    both(OwnMutex::one, OwnMutex::other);
  }
}
