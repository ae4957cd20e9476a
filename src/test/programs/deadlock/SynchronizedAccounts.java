// mechanism: two synchronized methods that call each other's objects
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class SynchronizedAccounts {
  static final SynchronizedAccounts LEFT = new SynchronizedAccounts();
  static final SynchronizedAccounts RIGHT = new SynchronizedAccounts();
  static final CountDownLatch BOTH = new CountDownLatch(2);

  synchronized void transfer(SynchronizedAccounts to) {
    BOTH.countDown();
    try {
      BOTH.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    to.receive();
  }

  synchronized void receive() {}

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    LEFT.transfer(RIGHT);
  }

  static void other() {
    RIGHT.transfer(LEFT);
  }

  public static void main(String[] args) throws Exception {
    both(SynchronizedAccounts::one, SynchronizedAccounts::other);
  }
}
