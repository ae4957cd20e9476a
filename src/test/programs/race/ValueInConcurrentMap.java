// race: ValueInConcurrentMap.Box.value
// mechanism: ConcurrentHashMap: it orders its entries, not what is done to a value got from it
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class ValueInConcurrentMap {
  static final class Box {
    int value;
  }

  static final Map<String, Box> MAP = new ConcurrentHashMap<>();

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
    MAP.get("box").value++; // races
  }

  static void other() throws Exception {
    MAP.get("box").value++; // races
  }

  public static void main(String[] args) throws Exception {
    MAP.put("box", new Box());
    Thread first = start(ValueInConcurrentMap::one);
    Thread second = start(ValueInConcurrentMap::other);
    first.join();
    second.join();
  }
}
