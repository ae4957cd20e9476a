package org.lockscope.watch.kernel;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read-write lock around a few numbers: a write for fifteen reads. */
final class ReadWrite implements Kernel {
  private static final int ROUNDS = 40_000;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final long[] numbers = new long[16];

  @Override
  public long run() throws InterruptedException {
    Kernel.sum(
        thread -> {
          long sum = 0;
          for (int i = 0; i < ROUNDS; i++) {
            if (i % 16 == 0) {
              write(i);
            } else {
              sum += read();
            }
            sum += FreeMonitors.work(i);
          }
          return sum;
        });
    return ROUNDS;
  }

  private void write(int i) {
    lock.writeLock().lock();
    try {
      numbers[i / 16 % 16] = i;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private long read() {
    lock.readLock().lock();
    try {
      long sum = 0;
      for (long number : numbers) {
        sum += number;
      }
      return sum;
    } finally {
      lock.readLock().unlock();
    }
  }
}
