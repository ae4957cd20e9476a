package org.lockscope.trace;

/**
 * Maps a span of time to a span of pixels, and back. Immutable.
 *
 * @param from the first instant shown, in nanoseconds since the recording began
 * @param to the last instant shown, after {@code from}
 * @param left where {@code from} is, in logical pixels
 * @param width how wide the span is, in logical pixels, more than 0
 */
public record TimeScale(long from, long to, double left, double width) {
  /** The shortest span: a nanosecond is as fine as the clock tells. */
  public static final long SHORTEST = TimeSpan.SHORTEST;

  /** Widens a span that is too short to map. */
  public TimeScale {
    to = Math.max(to, from + SHORTEST);
    width = Math.max(width, 1);
  }

  /** Where an instant is, in logical pixels. */
  public double x(long time) {
    return left + (time - from) * (width / (to - from));
  }

  /** The instant at an x, in nanoseconds since the recording began. */
  public long time(double x) {
    return from + Math.round((x - left) * ((to - from) / width));
  }

  /** How long a pixel is, in nanoseconds. */
  public double nanosPerPixel() {
    return (to - from) / width;
  }

  /**
   * The distance between ticks: 1, 2 or 5 times a power of ten nanoseconds.
   *
   * @param leastPixels how far apart ticks must be, in logical pixels
   */
  public long tickStep(double leastPixels) {
    double least = Math.max(1, nanosPerPixel() * leastPixels);
    long power = 1;
    while (power * 10.0 <= least && power < 1_000_000_000_000_000_000L) {
      power *= 10;
    }
    for (int factor : new int[] {1, 2, 5}) {
      if (power * (double) factor >= least) {
        return power * factor;
      }
    }
    return power * 10;
  }

  /** The first tick not before {@link #from}. */
  public long firstTick(long step) {
    return Math.ceilDiv(from, step) * step;
  }
}
