package org.lockscope.session;

/**
 * How long things took. Durations in nanoseconds, or in events where a recording's time numbers
 * them.
 *
 * @param wall from the first event to the last, or to the instant that the figures are of
 * @param sumLlm all calls together
 * @param lock the locks' times
 */
public record Times(long wall, long sumLlm, LockTimes lock) {
  /**
   * The locks' times, all locks and threads together.
   *
   * @param held how long they were held
   * @param waited how long they were waited for
   */
  public record LockTimes(long held, long waited) {}
}
