// mechanism: a volatile field of an object
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class VolatileInstance {
  static int count;
  volatile int ready;
  static final VolatileInstance SHARED = new VolatileInstance();

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
    SHARED.ready = 1;
  }

  static void other() {
    while (SHARED.ready == 0) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(VolatileInstance::one, VolatileInstance::other);
  }
}
