// mechanism: an element found by a stream of a concurrent collection was placed before
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

final class CollectorGroups {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final Queue<Box> QUEUE = new ConcurrentLinkedQueue<>();

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
    QUEUE.add(box);
  }

  static void other() throws Throwable {
    while (QUEUE.stream().collect(Collectors.groupingBy(each -> each.value)).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(CollectorGroups::one);
    Thread second = start(CollectorGroups::other);
    first.join();
    second.join();
  }
}
