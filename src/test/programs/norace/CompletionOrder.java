// mechanism: ExecutorCompletionService: a task's actions come before its future is taken
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class CompletionOrder {
  static int[] make(int value) {
    return new int[] {value};
  }

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    CompletionService<int[]> service = new ExecutorCompletionService<>(pool);
    for (int i = 0; i < 4; i++) {
      int value = i;
      service.submit(() -> make(value));
    }
    for (int i = 0; i < 4; i++) {
      service.take().get()[0]++;
    }
    pool.shutdown();
  }
}
