// mechanism: JLS 17.4.4: an interrupt comes before its detection, also one that Future.cancel
// makes
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

final class CancelInterrupts {
  static int data;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    CountDownLatch begun = new CountDownLatch(1);
    Future<?> future = pool.submit(() -> sleep(begun));
    begun.await();
    data = 1;
    future.cancel(true);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  static void sleep(CountDownLatch begun) {
    begun.countDown();
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      data++;
    }
  }
}
