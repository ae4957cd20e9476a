// mechanism: Phaser: phases of a tree advance together
import java.util.concurrent.Phaser;

final class PhaserTiers {
  static int data;
  static final Phaser ROOT = new Phaser();
  static final Phaser LEFT = new Phaser(ROOT, 1);
  static final Phaser RIGHT = new Phaser(ROOT, 1);

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
    LEFT.arriveAndAwaitAdvance();
  }

  static void other() throws Exception {
    RIGHT.arriveAndAwaitAdvance();
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(PhaserTiers::one);
    Thread second = start(PhaserTiers::other);
    first.join();
    second.join();
  }
}
