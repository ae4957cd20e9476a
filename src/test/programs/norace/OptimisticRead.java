// mechanism: an optimistic read counts only once it is validated
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class OptimisticRead {
  static int count;
  static int seen;
  static final StampedLock LOCK = new StampedLock();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    long stamp = LOCK.writeLock();
    count++;
    LOCK.unlockWrite(stamp);
  }

  static void other() {
    long stamp = LOCK.tryOptimisticRead();
    int value = count;
    if (!LOCK.validate(stamp)) {
      stamp = LOCK.readLock();
      value = count;
      LOCK.unlockRead(stamp);
    }
    seen = value;
  }

  public static void main(String[] args) throws Exception {
    both(OptimisticRead::one, OptimisticRead::other);
  }
}
