// race: contents of HashSet (SharedHashSet.SHARED)
// mechanism: HashSet: an implementation that is not synchronized
import java.util.HashSet;
import java.util.Set;

final class SharedHashSet {
  static final Set<Integer> SHARED = new HashSet<>();

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
    SHARED.contains(2); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedHashSet::one);
    Thread second = start(SharedHashSet::other);
    first.join();
    second.join();
  }
}
