// mechanism: Semaphore: what precedes release comes before what follows acquire
import java.util.concurrent.Semaphore;

final class SemaphoreHandsOver {
  static int data;
  static final Semaphore EMPTY = new Semaphore(0);

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
    data = 1;
    EMPTY.release();
  }

  static void other() throws Exception {
    EMPTY.acquire();
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SemaphoreHandsOver::one);
    Thread second = start(SemaphoreHandsOver::other);
    first.join();
    second.join();
  }
}
