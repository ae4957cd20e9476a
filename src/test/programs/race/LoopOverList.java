// race: contents of ArrayList (LoopOverList.SHARED)
// mechanism: ArrayList: an implementation that is not synchronized
import java.util.ArrayList;
import java.util.List;

final class LoopOverList {
  static final List<Integer> SHARED = new ArrayList<>();

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
    SHARED.add(3); // races
  }

  static void other() throws Exception {
    for (int i : SHARED) { // races
    }
    SHARED.size(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(LoopOverList::one);
    Thread second = start(LoopOverList::other);
    first.join();
    second.join();
  }
}
