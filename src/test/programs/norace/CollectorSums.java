// mechanism: an element found by a stream of a concurrent collection was placed before
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

final class CollectorSums {
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
    while (MAP.values().stream().collect(Collectors.summingInt(Box::value)) == 0) {
      Thread.onSpinWait();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(CollectorSums::one);
    Thread second = start(CollectorSums::other);
    first.join();
    second.join();
  }
}
