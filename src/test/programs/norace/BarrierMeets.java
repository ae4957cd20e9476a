// mechanism: what comes before await comes before what follows it in the others
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class BarrierMeets {
  static int count;
  static final int[] CELLS = new int[2];
  static final CyclicBarrier BARRIER = new CyclicBarrier(2, () -> count++);

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    try {
      CELLS[0] = 1;
      BARRIER.await();
      int sum = CELLS[0] + CELLS[1] + count;
      BARRIER.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static void other() {
    try {
      CELLS[1] = 1;
      BARRIER.await();
      int sum = CELLS[0] + CELLS[1] + count;
      BARRIER.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    both(BarrierMeets::one, BarrierMeets::other);
  }
}
