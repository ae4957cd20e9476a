// mechanism: each stage comes after the one before it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class FuturesChain {
  static int count;

  public static void main(String[] args) throws Exception {
    count = 1;
    CompletableFuture<Integer> end =
        CompletableFuture.supplyAsync(() -> count++)
            .thenApplyAsync(value -> count++)
            .thenApply(value -> count++);
    end.join();
    count++;
  }
}
