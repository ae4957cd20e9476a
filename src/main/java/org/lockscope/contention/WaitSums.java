package org.lockscope.contention;

import java.util.Arrays;
import java.util.List;

/**
 * What some waits add up to. Lengths in nanoseconds, or in events where a recording's time numbers
 * them.
 *
 * @param count how many there were
 * @param total how long all took together
 * @param longest how long the longest took
 * @param median what half of them took at most
 * @param p90 what 90 % of them took at most
 * @param p99 what 99 % of them took at most
 * @param peak when the most went on at once
 */
public record WaitSums(
    long count, long total, long longest, long median, long p90, long p99, Peak peak) {
  /** Of no waits at all. */
  static final WaitSums NONE = new WaitSums(0, 0, 0, 0, 0, 0, new Peak(0, 0));

  static WaitSums of(List<Wait> waits) {
    if (waits.isEmpty()) {
      return NONE;
    }
    long[] lengths = waits.stream().mapToLong(Wait::length).sorted().toArray();
    return new WaitSums(
        lengths.length,
        Arrays.stream(lengths).sum(),
        lengths[lengths.length - 1],
        percentile(lengths, 50),
        percentile(lengths, 90),
        percentile(lengths, 99),
        Peak.of(waits));
  }

  /** By nearest rank: the shortest length that so many per cent do not exceed. */
  private static long percentile(long[] sorted, int percent) {
    long rank = ((long) sorted.length * percent + 99) / 100;
    return sorted[(int) Math.max(0, rank - 1)];
  }

  /** How long one took on average; 0 of none. */
  public long average() {
    return count == 0 ? 0 : Math.round(total / (double) count);
  }
}
