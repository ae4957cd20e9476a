// mechanism: ConcurrentLinkedQueue: a stream over it finds its elements as an iterator does
import java.util.concurrent.ConcurrentLinkedQueue;

final class StreamOfQueue {
  static final class Box {
    int value;
  }

  static final ConcurrentLinkedQueue<Box> SHARED = new ConcurrentLinkedQueue<>();

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
    Box box = new Box();
    box.value = 1;
    SHARED.add(box);
  }

  static void other() throws Exception {
    int seen = 0;
    while (seen == 0) {
      seen = SHARED.stream().mapToInt(box -> box.value).sum();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StreamOfQueue::one);
    Thread second = start(StreamOfQueue::other);
    first.join();
    second.join();
  }
}
