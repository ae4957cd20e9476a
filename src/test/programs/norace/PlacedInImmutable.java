// mechanism: what an immutable list holds was written before the list was placed
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

final class PlacedInImmutable {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final ConcurrentLinkedQueue<Map<String, List<Optional<Box>>>> QUEUE =
      new ConcurrentLinkedQueue<>();

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    Box box = new Box();
    box.value = 1;
    QUEUE.add(Map.of("a", List.of(Optional.of(box))));
  }

  static void other() throws Throwable {
    Map<String, List<Optional<Box>>> taken;
    do {
      taken = QUEUE.poll();
    } while (taken == null);
    int seen = taken.get("a").getFirst().get().value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(PlacedInImmutable::one);
    Thread second = start(PlacedInImmutable::other);
    first.join();
    second.join();
  }
}
