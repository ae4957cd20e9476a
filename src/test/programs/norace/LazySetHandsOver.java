// mechanism: lazySet is a release, get an acquire
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class LazySetHandsOver {
  static int count;
  static final AtomicInteger READY = new AtomicInteger();

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
    READY.lazySet(1);
  }

  static void other() {
    while (READY.getAcquire() == 0) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(LazySetHandsOver::one, LazySetHandsOver::other);
  }
}
