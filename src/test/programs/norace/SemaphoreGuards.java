// mechanism: release comes before a successful acquire
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class SemaphoreGuards {
  static int count;
  static final Semaphore ONE = new Semaphore(1);

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    ONE.acquireUninterruptibly();
    try {
      count++;
    } finally {
      ONE.release();
    }
  }

  static void other() {
    ONE.acquireUninterruptibly();
    try {
      count++;
    } finally {
      ONE.release();
    }
  }

  public static void main(String[] args) throws Exception {
    both(SemaphoreGuards::one, SemaphoreGuards::other);
  }
}
