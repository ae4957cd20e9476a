// mechanism: the tasks come before the pool is seen to have terminated
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ExecutorTerminates {
  static int count;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> count++);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    count++;
  }
}
