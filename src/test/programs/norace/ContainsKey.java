// mechanism: a key that is found was placed before
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ContainsKey {
  static int count;
  static final Map<String, String> MAP = new ConcurrentSkipListMap<>();

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
    MAP.put("k", "v");
  }

  static void other() {
    while (!MAP.containsKey("k")) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(ContainsKey::one, ContainsKey::other);
  }
}
