// race: ReadLockWrites.count
// mechanism: two readers may hold a read lock at once
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ReadLockWrites {
  static int count;
  static final ReadWriteLock LOCK = new ReentrantReadWriteLock();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    LOCK.readLock().lock();
    count++; // races
    LOCK.readLock().unlock();
  }

  static void other() {
    LOCK.readLock().lock();
    count++; // races
    LOCK.readLock().unlock();
  }

  public static void main(String[] args) throws Exception {
    both(ReadLockWrites::one, ReadLockWrites::other);
  }
}
