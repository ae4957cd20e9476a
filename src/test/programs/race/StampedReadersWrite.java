// race: StampedReadersWrite.count
// mechanism: two readers may hold a stamped lock at once
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class StampedReadersWrite {
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
    long stamp = LOCK.readLock();
    count++; // races
    LOCK.unlockRead(stamp);
  }

  static void other() {
    long stamp = LOCK.readLock();
    count++; // races
    LOCK.unlockRead(stamp);
  }

  public static void main(String[] args) throws Exception {
    both(StampedReadersWrite::one, StampedReadersWrite::other);
  }
}
