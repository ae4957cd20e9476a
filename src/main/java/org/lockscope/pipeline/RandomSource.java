package org.lockscope.pipeline;

import java.util.Locale;

/** Where the latencies of simulated calls are drawn from. */
public enum RandomSource {
  /**
   * Each article's own generator, split from the seed, so that every placement gets the same work.
   */
  PER_ARTICLE,
  /** One generator for all calls, under a lock of its own: who draws what is up to the schedule. */
  LOCKED,
  /** One generator for all calls and no lock: a data race in a dependency. */
  UNGUARDED;

  /** The source's name on the command line and in files: {@code per-article}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether all calls draw from one generator. */
  public boolean shared() {
    return this != PER_ARTICLE;
  }
}
