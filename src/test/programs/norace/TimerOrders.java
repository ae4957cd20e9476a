// mechanism: Timer: tasks of one timer run one after the other
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

final class TimerOrders {
  static int data;

  public static void main(String[] args) throws Exception {
    Timer timer = new Timer();
    CountDownLatch done = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      timer.schedule(task(done), i);
    }
    done.await();
    data++;
    timer.cancel();
  }

  static TimerTask task(CountDownLatch done) {
    return new TimerTask() {
      @Override
      public void run() {
        data++;
        done.countDown();
      }
    };
  }
}
