// race: WeakCasPlain.data
// mechanism: AtomicInteger.weakCompareAndSetPlain has the effects of plain accesses: no edge
import java.util.concurrent.atomic.AtomicInteger;

final class WeakCasPlain {
  static int data;
  static final AtomicInteger FLAG = new AtomicInteger();

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
    FLAG.weakCompareAndSetPlain(0, 1);
  }

  static void other() throws Exception {
    FLAG.weakCompareAndSetPlain(1, 2);
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(WeakCasPlain::one);
    Thread second = start(WeakCasPlain::other);
    first.join();
    second.join();
  }
}
