// mechanism: AtomicInteger::get, unbound, has the effects of a volatile read
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

final class UnboundReference {
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
    data = 1;
    FLAG.set(1);
  }

  static void other() throws Exception {
    Function<AtomicInteger, Integer> get = AtomicInteger::get;
    while (get.apply(FLAG) == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(UnboundReference::one);
    Thread second = start(UnboundReference::other);
    first.join();
    second.join();
  }
}
