// race: contents of SynchronizedRandomAccessList (SynchronizedListIterated.SHARED)
// mechanism: Collections.synchronizedList: "It is imperative that the user manually synchronize
// on the returned list when traversing it"
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

final class SynchronizedListIterated {
  static final List<Integer> SHARED = Collections.synchronizedList(new ArrayList<>(List.of(1)));

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
    Iterator<Integer> all = SHARED.iterator();
    all.next(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SynchronizedListIterated::one);
    Thread second = start(SynchronizedListIterated::other);
    first.join();
    second.join();
  }
}
