// mechanism: three take their left fork, then the right
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class ThreePhilosophers {
  static final Object[] FORKS = {new Object(), new Object(), new Object()};

  public static void main(String[] args) throws Exception {
    CountDownLatch all = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      Object left = FORKS[i];
      Object right = FORKS[(i + 1) % 3];
      new Thread(
              () -> {
                synchronized (left) {
                  all.countDown();
                  try {
                    all.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  synchronized (right) {
                    right.notifyAll();
                  }
                }
              },
              "philosopher-" + i)
          .start();
    }
  }
}
