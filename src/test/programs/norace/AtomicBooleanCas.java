// mechanism: AtomicBoolean.compareAndSet has the effects of VarHandle.compareAndSet
import java.util.concurrent.atomic.AtomicBoolean;

final class AtomicBooleanCas {
  static int data;
  static final AtomicBoolean FLAG = new AtomicBoolean();

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
    FLAG.set(true);
  }

  static void other() throws Exception {
    while (!FLAG.compareAndSet(true, false)) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicBooleanCas::one);
    Thread second = start(AtomicBooleanCas::other);
    first.join();
    second.join();
  }
}
