// mechanism: AtomicReferenceArray: set and get have the effects of a volatile access
import java.util.concurrent.atomic.AtomicReferenceArray;

final class ThroughAtomicReferenceArray {
  static final class Box {
    int value;
  }

  static final AtomicReferenceArray<Box> SHARED = new AtomicReferenceArray<>(1);

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
    Box box = new Box();
    box.value = 1;
    SHARED.set(0, box);
  }

  static void other() throws Exception {
    while (SHARED.get(0) == null) {
      Thread.onSpinWait();
    }
    SHARED.get(0).value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughAtomicReferenceArray::one);
    Thread second = start(ThroughAtomicReferenceArray::other);
    first.join();
    second.join();
  }
}
