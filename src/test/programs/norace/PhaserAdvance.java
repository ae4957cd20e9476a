// mechanism: Phaser.onAdvance: what precedes the arrivals comes before it, it before what follows
import java.util.concurrent.Phaser;

final class PhaserAdvance {
  static int left;
  static int right;
  static int sum;
  static final Phaser PHASER =
      new Phaser(2) {
        @Override
        protected boolean onAdvance(int phase, int parties) {
          sum = left + right;
          return false;
        }
      };

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
    left = 1;
    PHASER.arriveAndAwaitAdvance();
    int seen = sum;
  }

  static void other() throws Exception {
    right = 1;
    PHASER.arriveAndAwaitAdvance();
    int seen = sum;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(PhaserAdvance::one);
    Thread second = start(PhaserAdvance::other);
    first.join();
    second.join();
  }
}
