// mechanism: all tasks come before the return
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class InvokeAll {
  static int count;

  public static void main(String[] args) throws Exception {
    int[] cells = new int[4];
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int own = i;
      tasks.add(() -> cells[own]++);
    }
    pool.invokeAll(tasks);
    count = cells[0] + cells[1] + cells[2] + cells[3];
    pool.shutdown();
  }
}
