// race: contents of ArrayList (IteratorAndAdd.LIST)
// mechanism: iterating over a list reads its contents
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class IteratorAndAdd {
  static final List<Integer> LIST = new ArrayList<>(List.of(1));

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    LIST.add(2); // races
  }

  static void other() {
    Iterator<Integer> all = LIST.iterator(); // races
    while (all.hasNext()) { // races
      all.next(); // races
    }
  }

  public static void main(String[] args) throws Exception {
    both(IteratorAndAdd::one, IteratorAndAdd::other);
  }
}
