// race: contents of TreeMap (SharedTreeMap.SHARED)
// mechanism: TreeMap: an implementation that is not synchronized
import java.util.Map;
import java.util.TreeMap;

final class SharedTreeMap {
  static final Map<Integer, Integer> SHARED = new TreeMap<>();

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
    SHARED.put(1, 1); // races
  }

  static void other() throws Exception {
    SHARED.containsKey(2); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedTreeMap::one);
    Thread second = start(SharedTreeMap::other);
    first.join();
    second.join();
  }
}
