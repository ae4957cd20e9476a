// race: DaemonWrites.data
// mechanism: JLS 17.4.5: being a daemon orders nothing
import java.util.concurrent.CountDownLatch;

final class DaemonWrites {
  static int data;

  public static void main(String[] args) throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Thread daemon = new Thread(() -> write(end));
    daemon.setDaemon(true);
    daemon.start();
    data = 2; // races
    end.await();
  }

  static void write(CountDownLatch end) {
    data = 1; // races
    end.countDown();
  }
}
