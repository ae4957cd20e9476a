// mechanism: Future.get that throws comes after the task, too
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class ThrowingTask {
  static int data;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Future<?> future = pool.submit(ThrowingTask::fail);
    try {
      future.get();
    } catch (java.util.concurrent.ExecutionException e) {
      data++;
    }
    pool.shutdown();
  }

  static void fail() {
    data = 1;
    throw new IllegalStateException("expected");
  }
}
