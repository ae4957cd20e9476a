// mechanism: a successful tryLock is a lock
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class TryLockSpins {
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
    while (!LOCK.tryLock()) {
      Thread.onSpinWait();
    }
    count++;
    LOCK.unlock();
  }

  static void other() {
    while (!LOCK.tryLock()) {
      Thread.onSpinWait();
    }
    count++;
    LOCK.unlock();
  }

  public static void main(String[] args) throws Exception {
    both(TryLockSpins::one, TryLockSpins::other);
  }
}
