// mechanism: a monitor and a lock taken in opposite order
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class MonitorAndLock {
  static final Object LEFT = new Object();
  static final ReentrantLock RIGHT = new ReentrantLock();
  static final CountDownLatch BOTH = new CountDownLatch(2);

  static void meet() {
    BOTH.countDown();
    try {
      BOTH.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread.startVirtualThread(
        () -> {
          synchronized (LEFT) {
            meet();
            RIGHT.lock();
          }
        });
    RIGHT.lock();
    meet();
    synchronized (LEFT) {
      RIGHT.unlock();
    }
  }
}
