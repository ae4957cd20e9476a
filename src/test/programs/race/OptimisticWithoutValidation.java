// race: OptimisticWithoutValidation.count
// mechanism: a write lock does not keep out who takes none
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class OptimisticWithoutValidation {
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
    count = 1; // races
    LOCK.unlockWrite(stamp);
  }

  static void other() {
    seen = count; // races
  }

  public static void main(String[] args) throws Exception {
    both(OptimisticWithoutValidation::one, OptimisticWithoutValidation::other);
  }
}
