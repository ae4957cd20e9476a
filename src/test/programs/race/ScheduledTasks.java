// race: ScheduledTasks.data
// mechanism: ScheduledExecutorService: two tasks in a pool of two threads are not ordered
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class ScheduledTasks {
  static int data;

  public static void main(String[] args) throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
    Runnable task = () -> meet(both);
    pool.schedule(task, 1, TimeUnit.MILLISECONDS);
    pool.schedule(task, 1, TimeUnit.MILLISECONDS);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  static void meet(CountDownLatch both) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    data++; // races
  }
}
