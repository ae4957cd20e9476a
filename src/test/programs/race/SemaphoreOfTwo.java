// race: SemaphoreOfTwo.data
// mechanism: Semaphore: an edge goes from release to acquire; nothing was released here
import java.util.concurrent.Semaphore;

final class SemaphoreOfTwo {
  static int data;
  static final Semaphore PERMITS = new Semaphore(2);

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
    PERMITS.acquire();
    data = 1; // races
  }

  static void other() throws Exception {
    PERMITS.acquire();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SemaphoreOfTwo::one);
    Thread second = start(SemaphoreOfTwo::other);
    first.join();
    second.join();
  }
}
