// race: contents of ArrayList (ViewOfList.SHARED)
// mechanism: ArrayList: an implementation that is not synchronized
import java.util.ArrayList;
import java.util.List;

final class ViewOfList {
  static final List<Integer> SHARED = new ArrayList<>(List.of(1, 2));

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
    SHARED.subList(0, 1).set(0, 2); // races
  }

  static void other() throws Exception {
    SHARED.get(0); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ViewOfList::one);
    Thread second = start(ViewOfList::other);
    first.join();
    second.join();
  }
}
