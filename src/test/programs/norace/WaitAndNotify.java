// mechanism: the monitor orders, and a wait lets it go
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class WaitAndNotify {
  static int count;
  static boolean ready;
  static final Object LOCK = new Object();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    synchronized (LOCK) {
      count = 1;
      ready = true;
      LOCK.notifyAll();
    }
  }

  static void other() {
    synchronized (LOCK) {
      while (!ready) {
        try {
          LOCK.wait();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      count++;
    }
  }

  public static void main(String[] args) throws Exception {
    both(WaitAndNotify::one, WaitAndNotify::other);
  }
}
