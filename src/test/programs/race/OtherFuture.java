// race: OtherFuture.data
// mechanism: Future.get: the actions of that task come before; those of another do not
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class OtherFuture {
  static int data;

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Future<?> one = pool.submit(() -> 1);
    Future<?> other = pool.submit(OtherFuture::write);
    one.get();
    int seen = data; // races
    other.get();
    pool.shutdown();
  }

  static void write() {
    data = 1; // races
  }
}
