// mechanism: CompletableFuture.complete comes before whatever depends on it
import java.util.concurrent.CompletableFuture;

final class CompletedByOther {
  static int data;
  static final CompletableFuture<Integer> DONE = new CompletableFuture<>();

  interface Act {
    void run() throws Exception;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Exception {
    data = 1;
    DONE.complete(1);
  }

  static void other() throws Exception {
    DONE.thenAccept(x -> data++).join();
    data++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(CompletedByOther::one);
    Thread second = start(CompletedByOther::other);
    first.join();
    second.join();
  }
}
