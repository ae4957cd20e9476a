package org.lockscope.watch.kernel;

/** Monitors that nobody else wants: each thread counts in objects of its own. */
final class FreeMonitors implements Kernel {
  private static final int ROUNDS = 100_000;

  private static final class Counter {
    private long count;

    synchronized void add(long by) {
      count += work(by);
    }

    synchronized long count() {
      return count;
    }
  }

  /** What is done in between: some 100 steps of a generator of numbers. */
  static long work(long seed) {
    long x = seed | 1;
    for (int i = 0; i < 100; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    return x & 0xff;
  }

  @Override
  public long run() throws InterruptedException {
    return Kernel.sum(
        thread -> {
          Counter counter = new Counter();
          for (int i = 0; i < ROUNDS; i++) {
            counter.add(i);
          }
          return counter.count();
        });
  }
}
