// mechanism: a write lock is exclusive
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class WriteLockGuards {
  static int count;
  static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    LOCK.writeLock().lock();
    try {
      count++;
    } finally {
      LOCK.writeLock().unlock();
    }
  }

  static void other() {
    LOCK.writeLock().lock();
    try {
      count++;
    } finally {
      LOCK.writeLock().unlock();
    }
  }

  public static void main(String[] args) throws Exception {
    both(WriteLockGuards::one, WriteLockGuards::other);
  }
}
