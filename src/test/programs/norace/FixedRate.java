// mechanism: ScheduledExecutorService: successive executions of one task happen-before one
// another
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class FixedRate {
  static int data;

  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(5);
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(3);
    Runnable task = () -> add(done);
    pool.scheduleAtFixedRate(task, 0, 1, TimeUnit.MILLISECONDS);
    done.await();
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    data++;
  }

  static void add(CountDownLatch done) {
    data++;
    done.countDown();
  }
}
