// mechanism: the lock orders, and an await lets it go
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ConditionSignals {
  static int count;
  static boolean ready;
  static final Lock LOCK = new ReentrantLock();
  static final Condition READY = LOCK.newCondition();

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
    count = 1;
    ready = true;
    READY.signalAll();
    LOCK.unlock();
  }

  static void other() {
    LOCK.lock();
    while (!ready) {
      READY.awaitUninterruptibly();
    }
    count++;
    LOCK.unlock();
  }

  public static void main(String[] args) throws Exception {
    both(ConditionSignals::one, ConditionSignals::other);
  }
}
