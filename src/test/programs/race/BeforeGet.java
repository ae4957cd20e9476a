// race: BeforeGet.count
// mechanism: the result is read before the future is asked
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class BeforeGet {
  static int count;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<?> task = pool.submit(() -> count++); // races
    count++; // races
    task.get();
    pool.shutdown();
  }
}
