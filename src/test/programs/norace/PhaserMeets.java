// mechanism: arriving comes before advancing
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class PhaserMeets {
  static int count;
  static final int[] CELLS = new int[2];
  static final Phaser PHASER = new Phaser(2);

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    CELLS[0] = 1;
    PHASER.arriveAndAwaitAdvance();
    int sum = CELLS[0] + CELLS[1];
  }

  static void other() {
    CELLS[1] = 1;
    PHASER.arriveAndAwaitAdvance();
    int sum = CELLS[0] + CELLS[1];
  }

  public static void main(String[] args) throws Exception {
    both(PhaserMeets::one, PhaserMeets::other);
  }
}
