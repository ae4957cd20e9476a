// race: SleepOrdersNothing.count
// mechanism: a sleep is no synchronisation
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class SleepOrdersNothing {
  static int count;

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    count = 1; // races
  }

  static void other() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    count = 2; // races
  }

  public static void main(String[] args) throws Exception {
    both(SleepOrdersNothing::one, SleepOrdersNothing::other);
  }
}
