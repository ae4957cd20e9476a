// mechanism: ForkJoinPool.submit: submission comes before execution, execution before get
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

final class ForkJoinSubmit {
  static int data;

  public static void main(String[] args) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(2);
    data = 1;
    int got = pool.submit(() -> ++data).get();
    data++;
    pool.execute(() -> data++);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    data++;
  }
}
