// mechanism: complete comes before join
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class FutureCompleted {
  static int count;

  public static void main(String[] args) throws Exception {
    CompletableFuture<String> done = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          count++;
          done.complete("a");
        });
    done.join();
    count++;
  }
}
