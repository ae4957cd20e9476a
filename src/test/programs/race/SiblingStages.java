// race: SiblingStages.data
// mechanism: CompletableFuture: two stages that depend on one are not ordered with each other
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class SiblingStages {
  static int data;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    CountDownLatch both = new CountDownLatch(2);
    CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> 1, pool);
    CompletableFuture<Void> one = first.thenAcceptAsync(by -> meet(both, by), pool);
    CompletableFuture<Void> other = first.thenAcceptAsync(by -> meet(both, by), pool);
    one.join();
    other.join();
    pool.shutdown();
  }

  static void meet(CountDownLatch both, int by) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    data += by; // races
  }
}
