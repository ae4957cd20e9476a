// mechanism: Hashtable: each of its methods is synchronized
import java.util.Hashtable;

final class ThroughHashtable {
  static final class Box {
    int value;
  }

  static final Hashtable<String, Box> SHARED = new Hashtable<>();

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
    Box box = SHARED.get("box");
    while (box == null) {
      Thread.onSpinWait();
      box = SHARED.get("box");
    }
    box.value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughHashtable::one);
    Thread second = start(ThroughHashtable::other);
    first.join();
    second.join();
  }
}
