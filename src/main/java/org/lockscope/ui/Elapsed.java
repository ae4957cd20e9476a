package org.lockscope.ui;

import java.util.function.LongSupplier;

/** Since when a presentation, and the step that it is at, have gone on. For one thread. */
final class Elapsed {
  private final LongSupplier clock;
  private boolean running;
  private long start;
  private long stepStart;

  /**
   * Nothing goes on yet.
   *
   * @param clock nanoseconds that never run backwards
   */
  Elapsed(LongSupplier clock) {
    this.clock = clock;
  }

  /** A presentation begins, unless one goes on. */
  void begin() {
    if (!running) {
      running = true;
      start = clock.getAsLong();
      stepStart = start;
    }
  }

  /** The presentation has ended. */
  void end() {
    running = false;
  }

  /** Another step begins. */
  void step() {
    stepStart = clock.getAsLong();
  }

  /** How long the presentation has gone on, in nanoseconds. */
  long whole() {
    return clock.getAsLong() - start;
  }

  /** How long the step has gone on, in nanoseconds. */
  long ofStep() {
    return clock.getAsLong() - stepStart;
  }
}
