package org.lockscope.watch.kernel;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Reentrant locks that nobody else wants. */
final class FreeLocks implements Kernel {
  private static final int ROUNDS = 100_000;

  @Override
  public long run() throws InterruptedException {
    return Kernel.sum(
        thread -> {
          Lock lock = new ReentrantLock();
          long sum = 0;
          for (int i = 0; i < ROUNDS; i++) {
            lock.lock();
            try {
              sum += FreeMonitors.work(i + thread);
            } finally {
              lock.unlock();
            }
          }
          return sum;
        });
  }
}
