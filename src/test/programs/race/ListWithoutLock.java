// race: contents of ArrayList (ListWithoutLock.RESULTS)
// mechanism: nothing orders two adds to one ArrayList
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ListWithoutLock {
  static final List<Integer> RESULTS = new ArrayList<>();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    RESULTS.add(1); // races
  }

  static void other() {
    RESULTS.add(2); // races
  }

  public static void main(String[] args) throws Exception {
    both(ListWithoutLock::one, ListWithoutLock::other);
  }
}
