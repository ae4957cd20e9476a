package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /** What the lock of {@link #LOCKED} is called in recordings. */
  public static final String LOCK_NAME = "random lock";

  /** The source's name on the command line and in files: {@code per-article}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether all calls draw from one generator. */
  public boolean shared() {
    return this != PER_ARTICLE;
  }

  /**
   * Reads a random source as the command line and files write it: its {@link #label}, whatever the
   * case.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  public static RandomSource parse(String text) {
    for (RandomSource each : values()) {
      if (each.label().equals(text.strip().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "unknown random source '"
            + text
            + "': use one of "
            + Arrays.stream(values()).map(RandomSource::label).collect(Collectors.joining(", ")));
  }
}
