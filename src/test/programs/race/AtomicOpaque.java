// race: AtomicOpaque.data
// mechanism: AtomicInteger.setOpaque: in program order, but with no assurance of ordering for
// other threads
import java.util.concurrent.atomic.AtomicInteger;

final class AtomicOpaque {
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
    FLAG.setOpaque(1);
  }

  static void other() throws Exception {
    FLAG.getOpaque();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicOpaque::one);
    Thread second = start(AtomicOpaque::other);
    first.join();
    second.join();
  }
}
