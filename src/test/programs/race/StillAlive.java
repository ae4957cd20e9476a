// race: StillAlive.data
// mechanism: JLS 17.4.4: only an isAlive that is false orders
import java.util.concurrent.CountDownLatch;

final class StillAlive {
  static int data;

  public static void main(String[] args) throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Thread child = new Thread(() -> write(end));
    child.start();
    Thread.sleep(50);
    if (child.isAlive()) {
      int seen = data; // races
    }
    end.countDown();
    child.join();
  }

  static void write(CountDownLatch end) {
    data = 1; // races
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
