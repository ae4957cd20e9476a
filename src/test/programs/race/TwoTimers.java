// race: TwoTimers.data
// mechanism: Timer: each has its own thread, and nothing orders the two
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

final class TwoTimers {
  static int data;

  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(2);
    Timer one = new Timer();
    Timer other = new Timer();
    one.schedule(task(done), 0);
    other.schedule(task(done), 0);
    done.await();
    one.cancel();
    other.cancel();
  }

  static TimerTask task(CountDownLatch done) {
    return new TimerTask() {
      @Override
      public void run() {
        data++; // races
        done.countDown();
      }
    };
  }
}
