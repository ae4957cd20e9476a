// mechanism: countDown comes before the return from await
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class LatchOpens {
  static int count;
  static final CountDownLatch LATCH = new CountDownLatch(1);

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    count = 1;
    LATCH.countDown();
  }

  static void other() {
    try {
      LATCH.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(LatchOpens::one, LatchOpens::other);
  }
}
