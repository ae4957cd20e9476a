// mechanism: an entry of a concurrent map gives what was put before
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class EntriesOfConcurrentMap {
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
    int seen = 0;
    while (seen == 0) {
      for (Map.Entry<String, Box> entry : MAP.entrySet()) {
        seen = entry.getValue().value;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(EntriesOfConcurrentMap::one);
    Thread second = start(EntriesOfConcurrentMap::other);
    first.join();
    second.join();
  }
}
