// mechanism: JLS 17.4.4: an interrupt comes before its detection, also one that shutdownNow makes
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class ShutdownNowInterrupts {
  static int data;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    CountDownLatch begun = new CountDownLatch(1);
    pool.submit(() -> await(begun));
    begun.await();
    data = 1;
    pool.shutdownNow();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  static void await(CountDownLatch begun) {
    begun.countDown();
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    data++;
  }
}
