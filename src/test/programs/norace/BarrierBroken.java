// mechanism: CyclicBarrier: who finds it broken comes after the reset, by its lock
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

final class BarrierBroken {
  static int data;
  static final CyclicBarrier BARRIER = new CyclicBarrier(3);

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
    while (BARRIER.getNumberWaiting() == 0) {
      Thread.onSpinWait();
    }
    data = 1;
    BARRIER.reset();
  }

  static void other() throws Exception {
    try {
      BARRIER.await();
    } catch (BrokenBarrierException e) {
      data++;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(BarrierBroken::one);
    Thread second = start(BarrierBroken::other);
    first.join();
    second.join();
  }
}
