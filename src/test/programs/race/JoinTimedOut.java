// race: JoinTimedOut.count
// mechanism: a join that timed out is no join
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class JoinTimedOut {
  static int count;

  public static void main(String[] args) throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Thread child =
        new Thread(
            () -> {
              count++; // races
              try {
                end.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    child.start();
    child.join(200);
    count++; // races
    end.countDown();
    child.join();
  }
}
