// mechanism: ConcurrentHashMap: what is placed comes before its being taken or found
import java.util.concurrent.ConcurrentHashMap;

final class IteratedConcurrently {
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
    int seen = 0;
    while (seen == 0) {
      for (Box box : SHARED.values()) {
        seen += box.value;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(IteratedConcurrently::one);
    Thread second = start(IteratedConcurrently::other);
    first.join();
    second.join();
  }
}
