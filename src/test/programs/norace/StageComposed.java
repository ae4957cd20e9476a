// mechanism: CompletableFuture.thenCompose: the inner stage comes before the outer
import java.util.concurrent.CompletableFuture;

final class StageComposed {
  static int data;

  public static void main(String[] args) throws Exception {
    CompletableFuture.supplyAsync(() -> data = 1)
        .thenComposeAsync(x -> CompletableFuture.supplyAsync(() -> data += x))
        .thenAcceptAsync(x -> data += x)
        .get();
    data++;
  }
}
