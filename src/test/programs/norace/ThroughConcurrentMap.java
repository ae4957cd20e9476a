// mechanism: an update of a key comes before the retrieval that reports it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ThroughConcurrentMap {
  static int count;
  static final Map<String, String> MAP = new ConcurrentHashMap<>();

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
    while (MAP.get("k") == null) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(ThroughConcurrentMap::one, ThroughConcurrentMap::other);
  }
}
