// mechanism: Phaser: what precedes arriveAndDeregister comes before what follows the advance
import java.util.concurrent.Phaser;

final class PhaserAsGroup {
  static int[] cells() {
    return new int[4];
  }

  static final int[] CELLS = cells();

  public static void main(String[] args) throws Exception {
    Phaser group = new Phaser(1);
    for (int i = 0; i < CELLS.length; i++) {
      int at = i;
      group.register();
      Thread.ofVirtual().start(() -> write(at, group));
    }
    group.arriveAndAwaitAdvance();
    for (int i = 0; i < CELLS.length; i++) {
      CELLS[i]++;
    }
  }

  static void write(int at, Phaser group) {
    CELLS[at]++;
    group.arriveAndDeregister();
  }
}
