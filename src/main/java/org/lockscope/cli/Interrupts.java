package org.lockscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl-C (SIGINT) and SIGTERM into a stop of the run, and keeps the process alive until what
 * was recorded has been reported. Where the platform allows, Ctrl-C stops a second time when it
 * comes a second time, and ends the process at once with the third.
 */
final class Interrupts implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  /** How often whoever interrupts is patient. */
  private static final int MOST = 2;

  /** As a shell tells of a process that SIGINT ended. */
  private static final int STATUS = 128 + 2;

  private final CountDownLatch reported = new CountDownLatch(1);
  private final Thread hook;
  private final @Nullable Signals signals;
  private final AtomicInteger times = new AtomicInteger();

  /**
   * Watches from now until {@link #close}.
   *
   * @param stop called for each signal, from another thread
   */
  Interrupts(Runnable stop) {
    this.hook =
        Thread.ofPlatform()
            .name("lockscope-interrupt")
            .unstarted(
                () -> {
                  stop.run();
                  awaitReport();
                });
    Runtime.getRuntime().addShutdownHook(hook);
    this.signals = Signals.interrupt(() -> interrupted(stop));
  }

  private void interrupted(Runnable stop) {
    if (times.incrementAndGet() > MOST) {
      Runtime.getRuntime().halt(STATUS);
    }
    stop.run();
  }

  private void awaitReport() {
    try {
      reported.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (signals != null) {
      signals.close();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook waits for this.
      reported.countDown();
    }
  }
}
