package org.lockscope.scenario;

/**
 * How long an LLM call may take.
 *
 * @param minMillis the shortest, in milliseconds, 0 to {@value #MAX_MILLIS}
 * @param maxMillis the longest, in milliseconds, {@code minMillis} to {@value #MAX_MILLIS}
 */
public record LatencyRange(int minMillis, int maxMillis) {
  /** The longest call there is: ten minutes. */
  public static final int MAX_MILLIS = 600_000;

  /** What a real LLM takes for a short article: 500 to 1500 ms. */
  public static final LatencyRange DEFAULT = new LatencyRange(500, 1500);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it is empty or out of bounds
   */
  public LatencyRange {
    if (minMillis < 0 || maxMillis > MAX_MILLIS) {
      throw new IllegalArgumentException(
          "latency " + minMillis + ".." + maxMillis + "ms is out of range: 0..600000ms");
    }
    if (maxMillis < minMillis) {
      throw new IllegalArgumentException(
          "latency " + minMillis + ".." + maxMillis + "ms ends before it begins");
    }
  }

  /**
   * Reads a range as people write it: {@code 500..1500ms}, {@code 5..15}, {@code 1s..2s}, {@code
   * 500 - 1500 ms}, {@code 0.5 s to 1.5 s}, {@code 2s}. What has no unit is in milliseconds.
   *
   * @throws LatencyMistake with one sentence that names what is wrong
   */
  public static LatencyRange parse(String text) {
    return new LatencyText(text).range();
  }

  /** The shortest, in nanoseconds. */
  public long minNanos() {
    return minMillis * 1_000_000L;
  }

  /** The longest, in nanoseconds. */
  public long maxNanos() {
    return maxMillis * 1_000_000L;
  }

  /** As people read it: {@code 500..1500 ms}. */
  public String told() {
    return minMillis + ".." + maxMillis + "\u00a0ms";
  }

  @Override
  public String toString() {
    return minMillis + ".." + maxMillis + "ms";
  }
}
