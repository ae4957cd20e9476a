// mechanism: the functions of one key are performed one after the other
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ComputeIsAtomic {
  static int count;

  static final class Cell {
    int value;
  }

  static final Map<String, Cell> MAP = new ConcurrentHashMap<>(Map.of("k", new Cell()));

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    MAP.compute(
        "k",
        (key, cell) -> {
          cell.value++;
          return cell;
        });
  }

  static void other() {
    MAP.compute(
        "k",
        (key, cell) -> {
          cell.value++;
          return cell;
        });
  }

  public static void main(String[] args) throws Exception {
    both(ComputeIsAtomic::one, ComputeIsAtomic::other);
  }
}
