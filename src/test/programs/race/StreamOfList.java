// race: contents of ArrayList (StreamOfList.SHARED)
// mechanism: ArrayList: an implementation that is not synchronized
import java.util.ArrayList;
import java.util.List;

final class StreamOfList {
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
    SHARED.stream().count(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StreamOfList::one);
    Thread second = start(StreamOfList::other);
    first.join();
    second.join();
  }
}
