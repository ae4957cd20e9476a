// race: contents of ArrayList (CopiedList.SHARED)
// mechanism: new ArrayList(other) reads the contents of the other
import java.util.ArrayList;
import java.util.List;

final class CopiedList {
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
    SHARED.add(3); // races
  }

  static void other() throws Exception {
    List<Integer> copy = new ArrayList<>(SHARED); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(CopiedList::one);
    Thread second = start(CopiedList::other);
    first.join();
    second.join();
  }
}
