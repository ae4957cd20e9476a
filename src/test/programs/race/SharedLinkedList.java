// race: contents of LinkedList (SharedLinkedList.SHARED)
// mechanism: LinkedList: an implementation that is not synchronized
import java.util.LinkedList;
import java.util.List;

final class SharedLinkedList {
  static final List<Integer> SHARED = new LinkedList<>();

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
    SHARED.add(1); // races
  }

  static void other() throws Exception {
    SHARED.add(2); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedLinkedList::one);
    Thread second = start(SharedLinkedList::other);
    first.join();
    second.join();
  }
}
