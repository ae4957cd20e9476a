// mechanism: CompletableFuture.delayedExecutor: submission comes before, completion after
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

final class DelayedStage {
  static int data;

  public static void main(String[] args) throws Exception {
    data = 1;
    Executor later = CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS);
    CompletableFuture.runAsync(() -> data++, later).join();
    data++;
  }
}
