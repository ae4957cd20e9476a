// race: YieldOrdersNothing.count
// mechanism: a yield is no synchronisation
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class YieldOrdersNothing {
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
    Thread.yield();
  }

  static void other() {
    Thread.yield();
    count = 2; // races
  }

  public static void main(String[] args) throws Exception {
    both(YieldOrdersNothing::one, YieldOrdersNothing::other);
  }
}
