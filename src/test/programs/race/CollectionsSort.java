// race: contents of ArrayList (CollectionsSort.SHARED)
// mechanism: Collections.sort writes the contents of its list
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class CollectionsSort {
  static final List<Integer> SHARED = new ArrayList<>(List.of(2, 1));

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
    Collections.sort(SHARED); // races
  }

  static void other() throws Exception {
    SHARED.get(0); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(CollectionsSort::one);
    Thread second = start(CollectionsSort::other);
    first.join();
    second.join();
  }
}
