// mechanism: an updater accesses the volatile field itself
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class UpdaterHandsOver {
  static int count;
  volatile int ready;
  static final UpdaterHandsOver SHARED = new UpdaterHandsOver();
  static final AtomicIntegerFieldUpdater<UpdaterHandsOver> READY =
      AtomicIntegerFieldUpdater.newUpdater(UpdaterHandsOver.class, "ready");

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
    READY.incrementAndGet(SHARED);
  }

  static void other() {
    while (SHARED.ready == 0) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(UpdaterHandsOver::one, UpdaterHandsOver::other);
  }
}
