// mechanism: ArrayBlockingQueue: its lock orders the taking that made room before the placing
// that used it
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

final class CapacityOrders {
  static int data;
  static final BlockingQueue<Integer> SHARED = new ArrayBlockingQueue<>(1);

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
    SHARED.put(1);
    SHARED.put(2);
    data++;
  }

  static void other() throws Exception {
    data++;
    SHARED.take();
    SHARED.take();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(CapacityOrders::one);
    Thread second = start(CapacityOrders::other);
    first.join();
    second.join();
  }
}
