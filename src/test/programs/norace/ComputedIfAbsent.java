// mechanism: ConcurrentHashMap: a mapping function comes before whoever finds its value
import java.util.concurrent.ConcurrentHashMap;

final class ComputedIfAbsent {
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
    int seen = SHARED.computeIfAbsent("box", key -> box).value;
  }

  static void other() throws Exception {
    int seen = SHARED.computeIfAbsent("box", key -> new Box()).value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ComputedIfAbsent::one);
    Thread second = start(ComputedIfAbsent::other);
    first.join();
    second.join();
  }
}
