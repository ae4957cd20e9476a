// race: AfterBarrier.data
// mechanism: CyclicBarrier: those that have left a barrier are not ordered with each other
import java.util.concurrent.CyclicBarrier;

final class AfterBarrier {
  static int data;
  static final CyclicBarrier BARRIER = new CyclicBarrier(2);

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
    BARRIER.await();
    data = 1; // races
  }

  static void other() throws Exception {
    BARRIER.await();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AfterBarrier::one);
    Thread second = start(AfterBarrier::other);
    first.join();
    second.join();
  }
}
