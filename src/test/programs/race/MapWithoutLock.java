// race: contents of HashMap (MapWithoutLock.MAP)
// mechanism: nothing orders a put and a get of one HashMap
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class MapWithoutLock {
  static final Map<String, Integer> MAP = new HashMap<>();
  static Integer seen;

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    MAP.put("a", 1); // races
  }

  static void other() {
    seen = MAP.get("a"); // races
  }

  public static void main(String[] args) throws Exception {
    both(MapWithoutLock::one, MapWithoutLock::other);
  }
}
