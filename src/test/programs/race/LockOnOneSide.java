// race: LockOnOneSide.count
// mechanism: a lock keeps out only those who take it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class LockOnOneSide {
  static int count;
  static final ReentrantLock LOCK = new ReentrantLock();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    LOCK.lock();
    try {
      count++; // races
    } finally {
      LOCK.unlock();
    }
  }

  static void other() {
    count++; // races
  }

  public static void main(String[] args) throws Exception {
    both(LockOnOneSide::one, LockOnOneSide::other);
  }
}
