// race: TwoAtomics.data
// mechanism: Atomics: an edge goes through one variable, not through two
import java.util.concurrent.atomic.AtomicInteger;

final class TwoAtomics {
  static int data;
  static final AtomicInteger LEFT = new AtomicInteger();
  static final AtomicInteger RIGHT = new AtomicInteger();

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
    data = 1; // races
    LEFT.set(1);
  }

  static void other() throws Exception {
    RIGHT.get();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(TwoAtomics::one);
    Thread second = start(TwoAtomics::other);
    first.join();
    second.join();
  }
}
