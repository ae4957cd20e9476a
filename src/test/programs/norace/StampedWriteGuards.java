// mechanism: a stamped write lock is exclusive
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class StampedWriteGuards {
  static int count;
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
    long stamp = LOCK.writeLock();
    count++;
    LOCK.unlockWrite(stamp);
  }

  public static void main(String[] args) throws Exception {
    both(StampedWriteGuards::one, StampedWriteGuards::other);
  }
}
