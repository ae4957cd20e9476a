// mechanism: AtomicIntegerArray.set and get have the effects of a volatile access
import java.util.concurrent.atomic.AtomicIntegerArray;

final class AtomicArrayElement {
  static int data;
  static final AtomicIntegerArray FLAGS = new AtomicIntegerArray(2);

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
    FLAGS.set(1, 1);
  }

  static void other() throws Exception {
    while (FLAGS.get(1) == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicArrayElement::one);
    Thread second = start(AtomicArrayElement::other);
    first.join();
    second.join();
  }
}
