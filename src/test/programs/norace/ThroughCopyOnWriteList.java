// mechanism: placing an element comes before finding it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ThroughCopyOnWriteList {
  static int count;
  static final List<String> LIST = new CopyOnWriteArrayList<>();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    count = 1;
    LIST.add("a");
  }

  static void other() {
    while (LIST.isEmpty()) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(ThroughCopyOnWriteList::one, ThroughCopyOnWriteList::other);
  }
}
