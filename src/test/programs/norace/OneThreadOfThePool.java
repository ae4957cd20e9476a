// mechanism: ExecutorService: tasks of a single thread run one after the other
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class OneThreadOfThePool {
  static int data;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    for (int i = 0; i < 10; i++) {
      pool.execute(() -> data++);
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    int seen = data;
  }
}
