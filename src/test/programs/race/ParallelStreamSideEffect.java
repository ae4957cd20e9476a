// race: ParallelStreamSideEffect.count
// mechanism: the tasks of a parallel stream are not ordered
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ParallelStreamSideEffect {
  static int count;

  public static void main(String[] args) throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    IntStream.range(0, 2)
        .parallel()
        .forEach(
            i -> {
              both.countDown();
              try {
                both.await(2, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    ForkJoinPool pool = new ForkJoinPool(2);
    ForkJoinTask<?> one =
        pool.submit(
            () -> {
              count++;
            }); // races
    ForkJoinTask<?> other =
        pool.submit(
            () -> {
              count++;
            }); // races
    one.join();
    other.join();
  }
}
