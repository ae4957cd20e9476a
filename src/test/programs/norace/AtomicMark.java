// mechanism: AtomicMarkableReference: its mark is read with the effects of a volatile access
import java.util.concurrent.atomic.AtomicMarkableReference;

final class AtomicMark {
  static int data;
  static final AtomicMarkableReference<String> FLAG = new AtomicMarkableReference<>("", false);

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
    FLAG.compareAndSet("", "", false, true);
  }

  static void other() throws Exception {
    while (!FLAG.isMarked()) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicMark::one);
    Thread second = start(AtomicMark::other);
    first.join();
    second.join();
  }
}
