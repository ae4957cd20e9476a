// mechanism: a lazy stream reads its collection when it is asked for its end
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

final class StreamFiltersLate {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final ConcurrentLinkedQueue<Box> QUEUE = new ConcurrentLinkedQueue<>();
  static volatile boolean made;

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
    while (!made) {
      Thread.onSpinWait();
    }
    Box box = new Box();
    box.value = 1;
    QUEUE.add(box);
  }

  static void other() throws Throwable {
    Stream<Box> stream = QUEUE.stream().filter(each -> each.value > 0);
    made = true;
    while (QUEUE.isEmpty()) {
      Thread.onSpinWait();
    }
    List<Box> found = stream.toList();
    int seen = found.isEmpty() ? 0 : found.getFirst().value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StreamFiltersLate::one);
    Thread second = start(StreamFiltersLate::other);
    first.join();
    second.join();
  }
}
