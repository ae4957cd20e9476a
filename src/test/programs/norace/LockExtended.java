// mechanism: a class that extends ReentrantLock and calls its methods
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class LockExtended {
  static int count;

  static final class Named extends ReentrantLock {
    @Override
    public void lock() {
      super.lock();
    }

    @Override
    public void unlock() {
      super.unlock();
    }
  }

  static final Named LOCK = new Named();

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
    count++;
    LOCK.unlock();
  }

  static void other() {
    LOCK.lock();
    count++;
    LOCK.unlock();
  }

  public static void main(String[] args) throws Exception {
    both(LockExtended::one, LockExtended::other);
  }
}
