// mechanism: Set: ConcurrentHashMap.newKeySet: as the keys of the map
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class ThroughKeySet {
  static final class Box {
    int value;
  }

  static final Set<Box> SHARED = ConcurrentHashMap.newKeySet();

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
    SHARED.add(box);
  }

  static void other() throws Exception {
    while (SHARED.isEmpty()) {
      Thread.onSpinWait();
    }
    SHARED.iterator().next().value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughKeySet::one);
    Thread second = start(ThroughKeySet::other);
    first.join();
    second.join();
  }
}
