// race: PoolTasks.count
// mechanism: tasks of one pool are not ordered with each other
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class PoolTasks {
  static int count;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Future<?> one = pool.submit(() -> count++); // races
    Future<?> other = pool.submit(() -> count++); // races
    one.get();
    other.get();
    pool.shutdown();
  }
}
