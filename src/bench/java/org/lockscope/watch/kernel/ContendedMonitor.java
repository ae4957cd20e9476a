package org.lockscope.watch.kernel;

/** One monitor that all threads want, with as much work inside as outside. */
final class ContendedMonitor implements Kernel {
  private static final int ROUNDS = 60_000;

  private final Object lock = new Object();
  private long count;

  @Override
  public long run() throws InterruptedException {
    synchronized (lock) {
      count = 0;
    }
    Kernel.sum(
        thread -> {
          long outside = 0;
          for (int i = 0; i < ROUNDS; i++) {
            outside += FreeMonitors.work(i);
            synchronized (lock) {
              count += FreeMonitors.work(i + thread);
            }
          }
          return outside;
        });
    synchronized (lock) {
      return count;
    }
  }
}
