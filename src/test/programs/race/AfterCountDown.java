// race: AfterCountDown.data
// mechanism: CountDownLatch: what follows countDown is not ordered by it
import java.util.concurrent.CountDownLatch;

final class AfterCountDown {
  static int data;
  static final CountDownLatch LATCH = new CountDownLatch(1);

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
    LATCH.countDown();
    data = 1; // races
  }

  static void other() throws Exception {
    LATCH.await();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AfterCountDown::one);
    Thread second = start(AfterCountDown::other);
    first.join();
    second.join();
  }
}
