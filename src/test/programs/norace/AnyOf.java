// mechanism: CompletableFuture.anyOf: the one that completed it comes before
import java.util.concurrent.CompletableFuture;

final class AnyOf {
  static int data;

  public static void main(String[] args) throws Exception {
    CompletableFuture<Integer> never = new CompletableFuture<>();
    CompletableFuture<Integer> soon = CompletableFuture.supplyAsync(() -> data = 1);
    CompletableFuture.anyOf(never, soon).join();
    data++;
  }
}
