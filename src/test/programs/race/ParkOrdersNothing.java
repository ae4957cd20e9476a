// race: ParkOrdersNothing.count
// mechanism: unpark and park make no edge by themselves
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ParkOrdersNothing {
  static int count;
  static volatile Thread parked;

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
    LockSupport.unpark(Thread.currentThread());
  }

  static void other() {
    LockSupport.parkNanos(1_000_000);
    count = 2; // races
  }

  public static void main(String[] args) throws Exception {
    both(ParkOrdersNothing::one, ParkOrdersNothing::other);
  }
}
