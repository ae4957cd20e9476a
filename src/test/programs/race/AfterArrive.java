// race: AfterArrive.data
// mechanism: Phaser: what follows arrive is not ordered by it
import java.util.concurrent.Phaser;

final class AfterArrive {
  static int data;
  static final Phaser PHASER = new Phaser(1);

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
    PHASER.arrive();
    data = 1; // races
  }

  static void other() throws Exception {
    PHASER.awaitAdvance(0);
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AfterArrive::one);
    Thread second = start(AfterArrive::other);
    first.join();
    second.join();
  }
}
