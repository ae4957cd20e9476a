package org.lockscope.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program on show while it runs. Any thread may ask, and stop it. */
public interface Execution {
  /** Whether all its threads have ended. Once it says so, all they did is seen (JLS 17.4.5). */
  boolean isDone();

  /**
   * What its main thread threw, which ended it before its time; null if nothing. Known once it
   * {@link #isDone}.
   */
  @Nullable Throwable failure();

  /**
   * What became of what it processed, as its threads saw it; empty if it does not tell. Known once
   * it {@link #isDone}.
   */
  default Optional<Results> results() {
    return Optional.empty();
  }

  /**
   * Asks it to end, and returns at once. A program whose end is worth seeing may take its time the
   * first time; asked again, it ends without delay.
   */
  void stop();

  /**
   * Waits until all its threads have ended.
   *
   * @throws InterruptedException if the waiting thread is interrupted; the program goes on
   */
  void await() throws InterruptedException;
}
