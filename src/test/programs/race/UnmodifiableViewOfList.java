// race: contents of ArrayList (UnmodifiableViewOfList.SHARED)
// mechanism: Collections.unmodifiableList: a view of a list that others may change
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class UnmodifiableViewOfList {
  static final List<Integer> SHARED = new ArrayList<>(List.of(1));
  static final List<Integer> VIEW = Collections.unmodifiableList(SHARED);

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
    SHARED.add(2); // races
  }

  static void other() throws Exception {
    VIEW.get(0); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(UnmodifiableViewOfList::one);
    Thread second = start(UnmodifiableViewOfList::other);
    first.join();
    second.join();
  }
}
