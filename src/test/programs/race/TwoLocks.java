// race: TwoLocks.count
// mechanism: two locks keep nobody out
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class TwoLocks {
  static int count;
  static final Object LEFT = new Object();
  static final Object RIGHT = new Object();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    synchronized (LEFT) {
      count++; // races
    }
  }

  static void other() {
    synchronized (RIGHT) {
      count++; // races
    }
  }

  public static void main(String[] args) throws Exception {
    both(TwoLocks::one, TwoLocks::other);
  }
}
