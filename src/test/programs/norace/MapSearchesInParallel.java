// mechanism: functions of a concurrent map run on what was put before
import java.util.concurrent.ConcurrentHashMap;

final class MapSearchesInParallel {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final ConcurrentHashMap<String, Box> MAP = new ConcurrentHashMap<>();

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    Box box = new Box();
    box.value = 1;
    MAP.put("a", box);
  }

  static void other() throws Throwable {
    while (MAP.searchValues(1, each -> each.value == 1 ? each : null) == null) {
      Thread.onSpinWait();
    }
    int sum = MAP.reduceValuesToInt(1, each -> each.value, 0, Integer::sum);
    MAP.forEach(1, (key, each) -> each.value());
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(MapSearchesInParallel::one);
    Thread second = start(MapSearchesInParallel::other);
    first.join();
    second.join();
  }
}
