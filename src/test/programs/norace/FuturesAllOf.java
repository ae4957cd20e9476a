// mechanism: all of them come before the one that is made of them
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class FuturesAllOf {
  static int count;

  public static void main(String[] args) throws Exception {
    int[] cells = new int[3];
    CompletableFuture<?>[] all = new CompletableFuture<?>[3];
    for (int i = 0; i < 3; i++) {
      int own = i;
      all[i] = CompletableFuture.runAsync(() -> cells[own]++);
    }
    CompletableFuture.allOf(all).join();
    count = cells[0] + cells[1] + cells[2];
  }
}
