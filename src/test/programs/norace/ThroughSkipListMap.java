// mechanism: ConcurrentSkipListMap: what is placed comes before its being taken or found
import java.util.concurrent.ConcurrentSkipListMap;

final class ThroughSkipListMap {
  static final class Box {
    int value;
  }

  static final ConcurrentSkipListMap<String, Box> SHARED = new ConcurrentSkipListMap<>();

  interface Act {
    void run() throws Exception;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Exception {
    Box box = new Box();
    box.value = 1;
    SHARED.put("box", box);
  }

  static void other() throws Exception {
    while (SHARED.isEmpty()) {
      Thread.onSpinWait();
    }
    SHARED.firstEntry().getValue().value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughSkipListMap::one);
    Thread second = start(ThroughSkipListMap::other);
    first.join();
    second.join();
  }
}
