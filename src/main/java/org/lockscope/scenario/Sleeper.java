package org.lockscope.scenario;

import java.time.Duration;

/** How time passes for a call: really, or in a test's imagination. Used by many workers at once. */
@FunctionalInterface
public interface Sleeper {
  /** Real time. */
  Sleeper REAL = Thread::sleep;

  /**
   * Returns after a while.
   *
   * @throws InterruptedException if the thread is interrupted before or meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;
}
