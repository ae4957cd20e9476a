package org.lockscope.scenario;

import java.time.Duration;

/**
 * Lets time pass for calls that ignore interrupts, as some libraries do, until everything is to end
 * at once. Used by many threads at once.
 */
public final class Deaf {
  private final Sleeper sleeper;
  private volatile boolean end;

  /**
   * Deaf sleep.
   *
   * @param sleeper how time passes
   */
  public Deaf(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  /** Returns after a while, whoever interrupts the thread meanwhile, and leaves it interrupted. */
  public void sleep(Duration duration) {
    long begun = System.nanoTime();
    Duration left = duration;
    boolean interrupted = false;
    while (!left.isNegative() && !(interrupted && end)) {
      try {
        sleeper.sleep(left);
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        left = duration.minusNanos(System.nanoTime() - begun);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** From now on interrupts are heard; call it before the threads are interrupted once more. */
  public void end() {
    end = true;
  }
}
