// mechanism: Lock: virtual threads that move between carriers are ordered by their lock
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

final class VirtualUnderLock {
  static int data;
  static final ReentrantLock LOCK = new ReentrantLock();

  public static void main(String[] args) throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        pool.submit(VirtualUnderLock::add);
      }
    }
    int seen = data;
  }

  static void add() {
    LOCK.lock();
    try {
      Thread.yield();
      data++;
    } finally {
      LOCK.unlock();
    }
  }
}
