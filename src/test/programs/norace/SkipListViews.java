// mechanism: views of a concurrent map order as the map does
import java.util.concurrent.ConcurrentSkipListMap;

final class SkipListViews {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final ConcurrentSkipListMap<Integer, Box> MAP = new ConcurrentSkipListMap<>();

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
    MAP.put(3, box);
  }

  static void other() throws Throwable {
    while (MAP.headMap(5).tailMap(1).descendingMap().firstEntry() == null) {
      Thread.onSpinWait();
    }
    int seen = MAP.headMap(5).values().iterator().next().value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SkipListViews::one);
    Thread second = start(SkipListViews::other);
    first.join();
    second.join();
  }
}
