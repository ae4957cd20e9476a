// mechanism: CountDownLatch.countDown is the same when a method reference calls it
import java.util.concurrent.CountDownLatch;

final class LatchByReference {
  static int data;

  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Runnable open = done::countDown;
    Thread child = new Thread(() -> write(open));
    child.start();
    done.await();
    data++;
  }

  static void write(Runnable open) {
    data = 1;
    open.run();
  }
}
