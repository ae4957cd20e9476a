// race: OtherElementOfAtomicArray.data
// mechanism: AtomicIntegerArray: an edge goes through one element, not through two
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

final class OtherElementOfAtomicArray {
  static int data;
  static final AtomicIntegerArray FLAGS = new AtomicIntegerArray(2);
  static final AtomicInteger DONE = new AtomicInteger();

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
    FLAGS.set(0, 1);
    DONE.setOpaque(1);
  }

  static void other() throws Exception {
    while (DONE.getOpaque() == 0) {
      Thread.onSpinWait();
    }
    FLAGS.get(1);
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(OtherElementOfAtomicArray::one);
    Thread second = start(OtherElementOfAtomicArray::other);
    first.join();
    second.join();
  }
}
