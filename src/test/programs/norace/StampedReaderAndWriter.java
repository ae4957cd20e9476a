// mechanism: a read lock comes after the write lock before it, and the other way round
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class StampedReaderAndWriter {
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
    long stamp = LOCK.readLock();
    seen = count;
    LOCK.unlockRead(stamp);
  }

  public static void main(String[] args) throws Exception {
    both(StampedReaderAndWriter::one, StampedReaderAndWriter::other);
  }
}
