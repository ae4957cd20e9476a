// race: contents of IdentityHashMap (SharedIdentityMap.SHARED)
// mechanism: IdentityHashMap: an implementation that is not synchronized
import java.util.IdentityHashMap;
import java.util.Map;

final class SharedIdentityMap {
  static final Map<String, Integer> SHARED = new IdentityHashMap<>();

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
    SHARED.put("a", 1); // races
  }

  static void other() throws Exception {
    SHARED.get("a"); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedIdentityMap::one);
    Thread second = start(SharedIdentityMap::other);
    first.join();
    second.join();
  }
}
