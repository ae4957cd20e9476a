// race: contents of HashMap (FinalFieldsContents.map)
// mechanism: JLS 17.5: what a final field reaches is frozen as the constructor left it, not
// afterwards
import java.util.HashMap;
import java.util.Map;

final class FinalFieldsContents {
  final Map<Integer, Integer> map = new HashMap<>();
  static final FinalFieldsContents SHARED = new FinalFieldsContents();

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
    SHARED.map.put(1, 1); // races
  }

  static void other() throws Exception {
    SHARED.map.get(1); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(FinalFieldsContents::one);
    Thread second = start(FinalFieldsContents::other);
    first.join();
    second.join();
  }
}
