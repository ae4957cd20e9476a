// mechanism: ConcurrentHashMap: who finds a value comes after who put it
import java.util.concurrent.ConcurrentHashMap;

final class PutIfAbsent {
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
    SHARED.putIfAbsent("box", box);
    int seen = SHARED.get("box").value;
  }

  static void other() throws Exception {
    SHARED.putIfAbsent("box", new Box());
    int seen = SHARED.get("box").value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(PutIfAbsent::one);
    Thread second = start(PutIfAbsent::other);
    first.join();
    second.join();
  }
}
