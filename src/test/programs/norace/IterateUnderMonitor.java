// mechanism: a synchronized list is iterated over while its monitor is held
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class IterateUnderMonitor {
  static int count;
  static final List<String> LIST = Collections.synchronizedList(new ArrayList<>());

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
    boolean found = false;
    while (!found) {
      synchronized (LIST) {
        for (String element : LIST) {
          found |= element.equals("a");
        }
      }
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(IterateUnderMonitor::one, IterateUnderMonitor::other);
  }
}
