// mechanism: one execution of a periodic task comes before the next
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ScheduledRepeats {
  static int count;

  public static void main(String[] args) throws Exception {
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
    CountDownLatch three = new CountDownLatch(3);
    pool.scheduleAtFixedRate(
        () -> {
          count++;
          three.countDown();
        },
        0,
        1,
        TimeUnit.MILLISECONDS);
    three.await();
    pool.shutdownNow();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    count++;
  }
}
