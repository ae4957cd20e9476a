// race: contents of PriorityQueue (SharedPriorityQueue.SHARED)
// mechanism: PriorityQueue: an implementation that is not synchronized
import java.util.PriorityQueue;
import java.util.Queue;

final class SharedPriorityQueue {
  static final Queue<Integer> SHARED = new PriorityQueue<>();

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
    SHARED.offer(1); // races
  }

  static void other() throws Exception {
    SHARED.peek(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedPriorityQueue::one);
    Thread second = start(SharedPriorityQueue::other);
    first.join();
    second.join();
  }
}
