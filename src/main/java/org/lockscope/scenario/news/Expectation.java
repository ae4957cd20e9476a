package org.lockscope.scenario.news;

import java.time.Duration;
import java.util.Arrays;

/** How long a run will take, from the latencies that its seed gives; real runs take longer. */
public final class Expectation {
  private static final int LEAST_WINDOW = 50;

  private Expectation() {}

  /**
   * How long a run takes by the {@linkplain WhatIf forecast}: each call as long as its seed draws,
   * appends and hand-overs in no time. Of two locks taken in opposite order, as long as in one.
   * Takes time linear in the articles, times the logarithm of the workers.
   */
  public static Duration wall(RunSettings settings) {
    return Duration.ofNanos(WhatIf.wall(settings));
  }

  /**
   * How long appends must be held open for two of them to overlap: the smallest distance between
   * two articles' finish times on threads of their own, and a margin for the scheduler.
   *
   * @return milliseconds, {@value #LEAST_WINDOW} or more
   */
  public static int raceWindowMillis(RunSettings settings) {
    if (settings.random().shared()) {
      return raceWindowOfAnyDraw(settings);
    }
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    long[] finishes = new long[settings.articles()];
    for (int i = 0; i < finishes.length; i++) {
      finishes[i] = latencies.of(i + 1).toNanos();
    }
    Arrays.sort(finishes);
    long smallest = finishes.length < 2 ? 0 : Long.MAX_VALUE;
    for (int i = 1; i < finishes.length; i++) {
      smallest = Math.min(smallest, finishes[i] - finishes[i - 1]);
    }
    long millis = Duration.ofNanos(smallest).toMillis() + LEAST_WINDOW;
    return (int) Math.min(RunSettings.MAX_HELD_OPEN, millis);
  }

  /**
   * Who draws what is not known beforehand. All finish within three times the range, so two of them
   * finish no further apart than that divided by the gaps between them.
   */
  private static int raceWindowOfAnyDraw(RunSettings settings) {
    int spread =
        LlmTask.values().length * (settings.latency().maxMillis() - settings.latency().minMillis());
    int gaps = Math.max(1, settings.articles() - 1);
    return Math.min(RunSettings.MAX_HELD_OPEN, spread / gaps + LEAST_WINDOW);
  }
}
