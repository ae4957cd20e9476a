// mechanism: CyclicBarrier: each round comes before the next
import java.util.concurrent.CyclicBarrier;

final class BarrierRounds {
  static int[] cells() {
    return new int[2];
  }

  static final int[] CELLS = cells();
  static final CyclicBarrier BARRIER = new CyclicBarrier(2);

  static void rounds(int own) throws Exception {
    for (int i = 0; i < 10; i++) {
      CELLS[(own + i) % 2]++;
      BARRIER.await();
    }
  }

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
    rounds(0);
  }

  static void other() throws Exception {
    rounds(1);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(BarrierRounds::one);
    Thread second = start(BarrierRounds::other);
    first.join();
    second.join();
  }
}
