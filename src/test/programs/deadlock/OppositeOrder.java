// mechanism: two monitors taken in opposite order
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class OppositeOrder {
  static final Object LEFT = new Object();
  static final Object RIGHT = new Object();
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
    synchronized (LEFT) {
      meet();
      synchronized (RIGHT) {
        return;
      }
    }
  }

  static void other() {
    synchronized (RIGHT) {
      meet();
      synchronized (LEFT) {
        return;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    both(OppositeOrder::one, OppositeOrder::other);
  }
}
