// mechanism: what is set comes before what is got
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class AtomicReferenceHandsOver {
  static int count;
  static final AtomicReference<String> READY = new AtomicReference<>();

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
    READY.set("done");
  }

  static void other() {
    while (READY.get() == null) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(AtomicReferenceHandsOver::one, AtomicReferenceHandsOver::other);
  }
}
