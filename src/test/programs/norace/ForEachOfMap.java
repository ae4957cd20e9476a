// mechanism: ConcurrentHashMap: forEach hands each entry over as get does
import java.util.concurrent.ConcurrentHashMap;

final class ForEachOfMap {
  static final class Box {
    int value;
  }

  static final ConcurrentHashMap<String, Box> SHARED = new ConcurrentHashMap<>();

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
    int[] seen = new int[1];
    while (seen[0] == 0) {
      SHARED.forEach((key, box) -> seen[0] += box.value);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ForEachOfMap::one);
    Thread second = start(ForEachOfMap::other);
    first.join();
    second.join();
  }
}
