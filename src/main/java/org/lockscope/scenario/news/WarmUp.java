package org.lockscope.scenario.news;

import org.lockscope.scenario.LatencyRange;

/**
 * A small run of the same kind before a run's time begins. The first run of a program would else
 * load the pipeline's classes, start the scheduler of virtual threads and the timer that wakes
 * them, and be tens of milliseconds late for it; set beside a later run, its lock would get the
 * blame.
 */
final class WarmUp {
  /** Enough that workers meet at the lock and wake each other. */
  private static final int ARTICLES = 4;

  /**
   * A millisecond a call at most, so that threads sleep and are woken, and a user sees no delay.
   */
  private static final int LONGEST_CALL = 1;

  private WarmUp() {}

  /**
   * The same threads, locks and channels; two locks in one order, for nobody would end a deadlock.
   *
   * @param settings of the run that follows
   */
  static RunSettings of(RunSettings settings) {
    RunSettings same =
        settings.placement().equals(LockPlacement.deadlock())
            ? settings.withPlacement(LockPlacement.ordered())
            : settings;
    int longest = Math.min(LONGEST_CALL, settings.latency().maxMillis());
    return same.with(NewsKnobs.ARTICLES, Math.min(ARTICLES, settings.articles()))
        .with(NewsKnobs.LATENCY, new LatencyRange(0, longest))
        .withHeldOpen(0);
  }
}
