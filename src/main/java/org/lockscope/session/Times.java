package org.lockscope.session;

import java.util.OptionalLong;

/**
 * How long things took. Durations in nanoseconds, or in events where a recording's time numbers
 * them.
 *
 * @param wall from the first event to the last, or to the instant that the figures are of
 * @param slowestArticle the largest sum of one article's calls as measured, waits left out; of all
 *     of the run, whatever the instant; empty where there are no articles
 * @param sumLlm all calls together
 * @param lock the locks' times
 */
public record Times(long wall, OptionalLong slowestArticle, long sumLlm, LockTimes lock) {
  /**
   * The locks' times, all locks and threads together.
   *
   * @param held how long they were held
   * @param waited how long they were waited for
   */
  public record LockTimes(long held, long waited) {}
}
