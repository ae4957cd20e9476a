package org.lockscope.trace;

/**
 * A stretch of time. Immutable.
 *
 * @param from its first instant, in nanoseconds since the recording began
 * @param to its last instant, {@value #SHORTEST} ns or more after {@code from}
 */
public record TimeSpan(long from, long to) {
  /** The shortest stretch that can be shown. */
  public static final long SHORTEST = 100;

  /** Widens a stretch that is too short, about its middle. */
  public TimeSpan {
    if (to - from < SHORTEST) {
      from = from + (to - from) / 2 - SHORTEST / 2;
      to = from + SHORTEST;
    }
  }

  /** How long it is, in nanoseconds. */
  public long length() {
    return to - from;
  }

  /** Whether an instant lies in it. */
  public boolean contains(long time) {
    return from <= time && time <= to;
  }

  /**
   * This stretch with everything {@code factor} times closer to an instant, which stays where it is
   * on the screen: above 1 to see less and larger, below 1 to see more.
   */
  public TimeSpan zoomed(double factor, long about) {
    double part = (about - from) / (double) length();
    double longer = Math.min(length() / factor, Long.MAX_VALUE / 4.0);
    long start = about - Math.round(part * longer);
    return new TimeSpan(start, start + Math.round(longer));
  }

  /** This stretch, later by a duration. */
  public TimeSpan shifted(long nanos) {
    return new TimeSpan(from + nanos, to + nanos);
  }

  /** This stretch moved, and cut if it is longer, so that it lies within another. */
  public TimeSpan within(TimeSpan whole) {
    if (length() >= whole.length()) {
      return whole;
    }
    if (from < whole.from) {
      return shifted(whole.from - from);
    }
    return to > whole.to ? shifted(whole.to - to) : this;
  }

  /** This stretch with a margin on both sides, in parts of its length. */
  public TimeSpan widened(double part) {
    long margin = Math.round(length() * part);
    return new TimeSpan(from - margin, to + margin);
  }
}
