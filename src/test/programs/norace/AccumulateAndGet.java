// mechanism: AtomicLong.accumulateAndGet has the effects of VarHandle.compareAndSet
import java.util.concurrent.atomic.AtomicLong;

final class AccumulateAndGet {
  static int data;
  static final AtomicLong FLAG = new AtomicLong();

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
    FLAG.accumulateAndGet(1, Long::sum);
  }

  static void other() throws Exception {
    while (FLAG.updateAndGet(x -> x) == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AccumulateAndGet::one);
    Thread second = start(AccumulateAndGet::other);
    first.join();
    second.join();
  }
}
