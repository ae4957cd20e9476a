// race: contents of ArrayList (ListByReference.SHARED)
// mechanism: ArrayList.add is the same when a method reference calls it
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class ListByReference {
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
    Stream.of(1).forEach(SHARED::add); // races
  }

  static void other() throws Exception {
    Stream.of(2).forEach(SHARED::add); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ListByReference::one);
    Thread second = start(ListByReference::other);
    first.join();
    second.join();
  }
}
