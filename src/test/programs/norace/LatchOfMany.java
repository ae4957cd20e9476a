// mechanism: CountDownLatch: what precedes each countDown comes before what follows await
import java.util.concurrent.CountDownLatch;

final class LatchOfMany {
  static int[] cells() {
    return new int[4];
  }

  static final int[] CELLS = cells();

  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(CELLS.length);
    for (int i = 0; i < CELLS.length; i++) {
      int at = i;
      Thread.ofPlatform().start(() -> write(at, done));
    }
    done.await();
    for (int i = 0; i < CELLS.length; i++) {
      CELLS[i]++;
    }
  }

  static void write(int at, CountDownLatch done) {
    CELLS[at]++;
    done.countDown();
  }
}
