// mechanism: Collections.synchronizedMap: a function runs while the monitor is held
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

final class SynchronizedMapComputes {
  static int data;
  static final Map<String, Integer> SHARED = Collections.synchronizedMap(new HashMap<>());

  static Integer next(String key, Integer old) {
    data++;
    return old == null ? 1 : old + 1;
  }

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
    SHARED.compute("a", SynchronizedMapComputes::next);
  }

  static void other() throws Exception {
    SHARED.compute("a", SynchronizedMapComputes::next);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SynchronizedMapComputes::one);
    Thread second = start(SynchronizedMapComputes::other);
    first.join();
    second.join();
  }
}
