// mechanism: the one worker of a pool waits for a task of that pool
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class PoolWaitsForItself {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.submit(() -> pool.submit(() -> 1).get()).get();
  }
}
