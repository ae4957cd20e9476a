// mechanism: ThreadPoolExecutor.terminated is called when all tasks have completed
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

final class PoolTerminated {
  static int data;

  public static void main(String[] args) throws Exception {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()) {
          @Override
          protected void terminated() {
            data++;
          }
        };
    for (int i = 0; i < 4; i++) {
      pool.execute(PoolTerminated::add);
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    data++;
  }

  static synchronized void add() {
    data++;
  }
}
