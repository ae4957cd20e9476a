// race: VolatileWrittenAfter.count
// mechanism: what follows a volatile write is not ordered by it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class VolatileWrittenAfter {
  static int count;
  static volatile boolean ready;

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    ready = true;
    count = 1; // races
  }

  static void other() {
    while (!ready) {
      Thread.onSpinWait();
    }
    count = 2; // races
  }

  public static void main(String[] args) throws Exception {
    both(VolatileWrittenAfter::one, VolatileWrittenAfter::other);
  }
}
