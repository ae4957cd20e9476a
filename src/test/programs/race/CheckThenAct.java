// race: int[]
// mechanism: each call is atomic, the two together are not, and the value is plain
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class CheckThenAct {
  static final Map<String, int[]> MAP = new ConcurrentHashMap<>(Map.of("a", new int[1]));

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    MAP.get("a")[0]++; // races
  }

  static void other() {
    MAP.get("a")[0]++; // races
  }

  public static void main(String[] args) throws Exception {
    both(CheckThenAct::one, CheckThenAct::other);
  }
}
