// mechanism: a reference is queued before it is removed (java.lang.ref, memory consistency)
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

final class ReferenceQueued {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;
  static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
  static final WeakReference<Object> REFERENCE = new WeakReference<>(new Object(), QUEUE);

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    data = 1;
    REFERENCE.enqueue();
  }

  static void other() throws Throwable {
    QUEUE.remove();
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ReferenceQueued::one);
    Thread second = start(ReferenceQueued::other);
    first.join();
    second.join();
  }
}
