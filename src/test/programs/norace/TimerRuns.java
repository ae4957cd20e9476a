// mechanism: scheduling comes before the task
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class TimerRuns {
  static int count;

  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Timer timer = new Timer(true);
    count = 1;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            count++;
            done.countDown();
          }
        },
        1);
    done.await();
    count++;
  }
}
