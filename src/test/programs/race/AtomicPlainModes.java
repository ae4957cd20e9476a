// race: AtomicPlainModes.data
// mechanism: AtomicInteger.getPlain and setPlain have the effects of a plain access: no edge
import java.util.concurrent.atomic.AtomicInteger;

final class AtomicPlainModes {
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
    FLAG.setPlain(1);
  }

  static void other() throws Exception {
    FLAG.getPlain();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicPlainModes::one);
    Thread second = start(AtomicPlainModes::other);
    first.join();
    second.join();
  }
}
