package org.lockscope.say;

import java.util.stream.LongStream;
import org.lockscope.trace.TimeScale;

/**
 * Where the ticks of a time axis stand and what they say, from hours to nanoseconds, or from
 * millions of events to one. Far from the beginning and close together they count from an instant
 * that is said once, so that their labels stay short: {@code 2.657 s} and {@code +20 µs}.
 */
public final class Ticks {
  private static final double LEAST_DISTANCE = 84;
  private static final long SECOND = 1_000_000_000L;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  /** Where the clock's units no longer are powers of ten. */
  private static final long[] LONG_STEPS = {
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    10 * MINUTE,
    20 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    20 * HOUR,
    50 * HOUR,
    100 * HOUR,
    500 * HOUR
  };

  private static final int MOST_DIGITS = 1_000;

  private final TimeScale scale;
  private final Lengths lengths;
  private final long step;
  private final long base;

  /** Chooses the ticks of a scale: at round lengths, or events where time numbers them. */
  public Ticks(TimeScale scale, Lengths lengths) {
    this.scale = scale;
    this.lengths = lengths;
    this.step = lengths.timed() ? step(scale) : Math.max(1, scale.tickStep(LEAST_DISTANCE));
    long length = scale.to() - scale.from();
    this.base = scale.from() / MOST_DIGITS > length ? base(scale.from(), length) : 0;
  }

  /** How far apart the ticks of a run that has a clock are, in nanoseconds. */
  public static long step(TimeScale scale) {
    long step = scale.tickStep(LEAST_DISTANCE);
    if (step <= 20 * SECOND) {
      return step;
    }
    double least = scale.nanosPerPixel() * LEAST_DISTANCE;
    return LongStream.of(LONG_STEPS).filter(each -> each >= least).findFirst().orElse(step);
  }

  /** The last round instant before the first shown. */
  private static long base(long from, long length) {
    long unit = 1;
    while (unit < length) {
      unit *= 10;
    }
    return from / unit * unit;
  }

  /** Where the ticks that can be seen stand, in nanoseconds since the recording began. */
  public LongStream times() {
    return LongStream.iterate(
        scale.firstTick(step), tick -> tick <= scale.to(), tick -> tick + step);
  }

  /** What a tick says. */
  public String label(long tick) {
    if (base != 0) {
      return "+" + lengths.tick(tick - base, step);
    }
    return lengths.timed() && step >= MINUTE ? clock(tick) : lengths.tick(tick, step);
  }

  private static String clock(long tick) {
    long minutes = tick / MINUTE;
    if (tick >= 0 && minutes < 60) {
      return minutes + " min";
    }
    return tick / HOUR + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
  }

  /** The instant from which the ticks count; empty if that is the beginning. */
  public String origin() {
    if (base == 0) {
      return lengths.timed() ? "" : lengths.words().tell("axis.events");
    }
    return lengths.instant(base);
  }
}
