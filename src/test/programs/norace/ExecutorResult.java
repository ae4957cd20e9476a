// mechanism: submission comes before the task, the task before its result
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ExecutorResult {
  static int count;

  public static void main(String[] args) throws Exception {
    count = 1;
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.submit(() -> count++).get();
    count++;
    pool.shutdown();
  }
}
