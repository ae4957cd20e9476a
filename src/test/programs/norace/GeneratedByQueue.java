// mechanism: an element taken by a function of a stream was put before
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

final class GeneratedByQueue {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final ConcurrentLinkedQueue<Box> QUEUE = new ConcurrentLinkedQueue<>();

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
    Box found = Stream.generate(QUEUE::poll).filter(Objects::nonNull).findFirst().get();
    int seen = found.value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(GeneratedByQueue::one);
    Thread second = start(GeneratedByQueue::other);
    first.join();
    second.join();
  }
}
