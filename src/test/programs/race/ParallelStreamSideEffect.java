// race: ParallelStreamSideEffect.count
// mechanism: the tasks of a parallel stream are not ordered with each other
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

final class ParallelStreamSideEffect {
  static int count;
  static final CountDownLatch BOTH = new CountDownLatch(2);

  static void meet() {
    BOTH.countDown();
    try {
      BOTH.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) {
    IntStream.range(0, 2)
        .parallel()
        .forEach(
            i -> {
              meet();
              count++; // races
            });
  }
}
