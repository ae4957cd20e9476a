// mechanism: a compare-and-set is a volatile write and read
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class AtomicHandsOver {
  static int count;
  static final AtomicBoolean READY = new AtomicBoolean();

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
    READY.compareAndSet(false, true);
  }

  static void other() {
    while (!READY.get()) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(AtomicHandsOver::one, AtomicHandsOver::other);
  }
}
