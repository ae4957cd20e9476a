// mechanism: two locks taken in opposite order
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class OppositeLocks {
  static final Lock LEFT = new ReentrantLock();
  static final Lock RIGHT = new ReentrantLock();
  static final CountDownLatch BOTH = new CountDownLatch(2);

  static void meet() {
    BOTH.countDown();
    try {
      BOTH.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    LEFT.lock();
    meet();
    RIGHT.lock();
  }

  static void other() {
    RIGHT.lock();
    meet();
    LEFT.lock();
  }

  public static void main(String[] args) throws Exception {
    both(OppositeLocks::one, OppositeLocks::other);
  }
}
