// mechanism: CompletableFuture: an exceptional completion is one
import java.util.concurrent.CompletableFuture;

final class StageFails {
  static int data;

  public static void main(String[] args) throws Exception {
    CompletableFuture.runAsync(StageFails::fail)
        .handleAsync((result, problem) -> data++)
        .whenComplete((result, problem) -> data++)
        .exceptionally(problem -> data++)
        .join();
    data++;
  }

  static void fail() {
    data = 1;
    throw new IllegalStateException("expected");
  }
}
