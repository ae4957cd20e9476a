// mechanism: Map: Collections.synchronizedMap: each method holds the monitor
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

final class ThroughSynchronizedMap {
  static final class Box {
    int value;
  }

  static final Map<String, Box> SHARED = Collections.synchronizedMap(new HashMap<>());

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
    while (!SHARED.containsKey("box")) {
      Thread.onSpinWait();
    }
    SHARED.get("box").value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughSynchronizedMap::one);
    Thread second = start(ThroughSynchronizedMap::other);
    first.join();
    second.join();
  }
}
