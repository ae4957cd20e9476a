// race: contents of HashMap (ViewOfMap.SHARED)
// mechanism: HashMap: an implementation that is not synchronized
import java.util.HashMap;
import java.util.Map;

final class ViewOfMap {
  static final Map<Integer, Integer> SHARED = new HashMap<>();

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
    SHARED.keySet().contains(1); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ViewOfMap::one);
    Thread second = start(ViewOfMap::other);
    first.join();
    second.join();
  }
}
