// mechanism: CompletableFuture.thenCombine: both stages come before the function
import java.util.concurrent.CompletableFuture;

final class StagesCombined {
  public static void main(String[] args) throws Exception {
    int[] left = new int[1];
    int[] right = new int[1];
    CompletableFuture<Void> one = CompletableFuture.runAsync(() -> left[0] = 1);
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> right[0] = 1);
    int sum = one.thenCombineAsync(other, (a, b) -> left[0]++ + right[0]++).join();
    left[0] += right[0] + sum;
  }
}
