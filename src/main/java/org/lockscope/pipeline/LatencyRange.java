package org.lockscope.pipeline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?\\s*(ms|s)");

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
   * Reads a range as the command line and files write it: {@code 500..1500ms}, {@code 0..1ms},
   * {@code 2s}.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  public static LatencyRange parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "latency '" + text + "' is not a range: write it like 500..1500ms");
    }
    long unit = matcher.group(3).equals("s") ? 1000 : 1;
    long min = Long.parseLong(matcher.group(1)) * unit;
    long max = matcher.group(2) == null ? min : Long.parseLong(matcher.group(2)) * unit;
    if (max > MAX_MILLIS || min > MAX_MILLIS) {
      throw new IllegalArgumentException("latency '" + text + "' is out of range: 0..600000ms");
    }
    return new LatencyRange((int) min, (int) max);
  }

  /** The shortest, in nanoseconds. */
  long minNanos() {
    return minMillis * 1_000_000L;
  }

  /** The longest, in nanoseconds. */
  long maxNanos() {
    return maxMillis * 1_000_000L;
  }

  @Override
  public String toString() {
    return minMillis + ".." + maxMillis + "ms";
  }
}
