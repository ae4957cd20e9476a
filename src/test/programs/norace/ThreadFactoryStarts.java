// mechanism: ThreadFactory: what made the thread comes before what it runs
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class ThreadFactoryStarts {
  static int data;

  public static void main(String[] args) throws Exception {
    data = 1;
    ExecutorService pool =
        Executors.newSingleThreadExecutor(
            task -> {
              data++;
              return new Thread(task);
            });
    pool.submit(() -> data++).get();
    data++;
    pool.shutdown();
  }
}
