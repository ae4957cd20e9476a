// mechanism: LinkedBlockingQueue: drainTo takes the elements as poll does
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

final class DrainedQueue {
  static final class Box {
    int value;
  }

  static final LinkedBlockingQueue<Box> SHARED = new LinkedBlockingQueue<>();

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
    List<Box> drained = new ArrayList<>();
    while (drained.isEmpty()) {
      SHARED.drainTo(drained);
    }
    drained.get(0).value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(DrainedQueue::one);
    Thread second = start(DrainedQueue::other);
    first.join();
    second.join();
  }
}
