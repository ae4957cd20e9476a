// race: PlainCounter.count
// mechanism: nothing orders two increments of a static field
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class PlainCounter {
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
    count++; // races
  }

  static void other() {
    count++; // races
  }

  public static void main(String[] args) throws Exception {
    both(PlainCounter::one, PlainCounter::other);
  }
}
