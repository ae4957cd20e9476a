// mechanism: AtomicInteger.get has the effects of a volatile read when a method reference calls
// it
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class AtomicByReference {
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
    Consumer<Integer> set = FLAG::set;
    set.accept(1);
  }

  static void other() throws Exception {
    Supplier<Integer> get = FLAG::get;
    while (get.get() == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicByReference::one);
    Thread second = start(AtomicByReference::other);
    first.join();
    second.join();
  }
}
