// mechanism: ConcurrentHashMap: get and put are not atomic together, which is a bug and no data
// race
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class ConcurrentCheckThenAct {
  static final Map<String, Integer> SHARED = new ConcurrentHashMap<>(Map.of("a", 0));

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
    SHARED.put("a", SHARED.get("a") + 1);
  }

  static void other() throws Exception {
    SHARED.put("a", SHARED.get("a") + 1);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ConcurrentCheckThenAct::one);
    Thread second = start(ConcurrentCheckThenAct::other);
    first.join();
    second.join();
  }
}
