package org.lockscope.ui.kit;

import java.util.function.LongSupplier;

/** Since when a presentation, and the step that it is at, have gone on. For one thread. */
public final class Elapsed {
  private final LongSupplier clock;
  private boolean running;
  private long start;
  private long stepStart;

  /**
   * Nothing goes on yet.
   *
   * @param clock nanoseconds that never run backwards
   */
  public Elapsed(LongSupplier clock) {
    this.clock = clock;
  }

  /** A presentation begins, unless one goes on. */
  public void begin() {
    if (!running) {
      running = true;
      start = clock.getAsLong();
      stepStart = start;
    }
  }

  /** The presentation has ended. */
  public void end() {
    running = false;
  }

  /** Another step begins. */
  public void step() {
    stepStart = clock.getAsLong();
  }

  /** How long the presentation has gone on, in nanoseconds. */
  public long whole() {
    return clock.getAsLong() - start;
  }

  /** How long the step has gone on, in nanoseconds. */
  public long ofStep() {
    return clock.getAsLong() - stepStart;
  }
}
