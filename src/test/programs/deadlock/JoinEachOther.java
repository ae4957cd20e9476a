// mechanism: two threads join each other
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class JoinEachOther {
  static volatile Thread one;
  static volatile Thread other;

  static void join(CountDownLatch both, boolean first) {
    try {
      both.countDown();
      both.await();
      Thread of = first ? other : one;
      of.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    one = new Thread(() -> join(both, true), "one");
    other = new Thread(() -> join(both, false), "other");
    one.start();
    other.start();
  }
}
