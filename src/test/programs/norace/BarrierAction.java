// mechanism: CyclicBarrier: what precedes await comes before the action, the action before what
// follows
import java.util.concurrent.CyclicBarrier;

final class BarrierAction {
  static int left;
  static int right;
  static int sum;
  static final CyclicBarrier BARRIER = new CyclicBarrier(2, () -> sum = left + right);

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
    left = 1;
    BARRIER.await();
    int seen = sum;
  }

  static void other() throws Exception {
    right = 1;
    BARRIER.await();
    int seen = sum;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(BarrierAction::one);
    Thread second = start(BarrierAction::other);
    first.join();
    second.join();
  }
}
