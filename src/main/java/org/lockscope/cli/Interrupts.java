package org.lockscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C (SIGINT, SIGTERM) into a stop of the run, and keeps the process alive until what was
 * recorded has been reported. The process then ends with the signal's own status, 130 for SIGINT.
 */
final class Interrupts implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch reported = new CountDownLatch(1);
  private final Thread hook;

  /**
   * Watches from now until {@link #close}.
   *
   * @param stop called once, from another thread
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
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook waits for this.
      reported.countDown();
    }
  }
}
