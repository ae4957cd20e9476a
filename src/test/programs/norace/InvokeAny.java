// mechanism: Future: the actions of the task come before the result is given
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class InvokeAny {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int[] cells = {1};
    int[] result = pool.invokeAny(List.of(() -> new int[] {cells[0]}));
    result[0]++;
    pool.shutdown();
  }
}
