// mechanism: AtomicStampedReference: its stamp is read with the effects of a volatile access
import java.util.concurrent.atomic.AtomicStampedReference;

final class AtomicStamp {
  static int data;
  static final AtomicStampedReference<String> FLAG = new AtomicStampedReference<>("", 0);

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
    FLAG.set("", 1);
  }

  static void other() throws Exception {
    while (FLAG.getStamp() == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicStamp::one);
    Thread second = start(AtomicStamp::other);
    first.join();
    second.join();
  }
}
