// mechanism: readers come after the writer before them, and the writer after them
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ReadersAndWriter {
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
    count++;
    LOCK.writeLock().unlock();
  }

  static void other() {
    LOCK.readLock().lock();
    int seen = count;
    LOCK.readLock().unlock();
    LOCK.writeLock().lock();
    count += seen;
    LOCK.writeLock().unlock();
  }

  public static void main(String[] args) throws Exception {
    both(ReadersAndWriter::one, ReadersAndWriter::other);
  }
}
