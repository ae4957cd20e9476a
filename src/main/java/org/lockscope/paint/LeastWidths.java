package org.lockscope.paint;

import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.TimeScale;

/**
 * Where marks of what is too short for its true width are drawn: as narrow as can be seen, and
 * never outside of the hold that contains them. An append at the end of a hold ends with it, so
 * that an append under the lock and one behind it look different however short they are.
 *
 * @param scale the time axis
 * @param end where intervals that have not ended end, in nanoseconds since the recording began
 */
record LeastWidths(TimeScale scale, long end) {
  /** The narrowest mark, in logical pixels. */
  static final double LEAST = 3;

  /**
   * A stretch of a lane, in logical pixels.
   *
   * @param left where it begins
   * @param right where it ends
   */
  record Extent(double left, double right) {
    double width() {
      return right - left;
    }

    boolean contains(double x) {
      return left <= x && x <= right;
    }
  }

  /** Where an interval of a lane, or a part of one of its holds, is drawn. */
  Extent of(Intervals track, int index, Intervals holds) {
    return of(track.start(index), track.end(index), holds);
  }

  /**
   * Where something is drawn that a worker does, or holds.
   *
   * @param from when it begins
   * @param to when it ends, or {@link Intervals#OPEN}
   * @param holds the worker's holds
   */
  Extent of(long from, long to, Intervals holds) {
    double left = scale.x(from);
    double right = scale.x(Math.min(to, end));
    if (right - left >= LEAST) {
      return new Extent(left, right);
    }
    Extent hold = around(from, Math.min(to, end), left, right, holds);
    if (hold == null) {
      return new Extent(left, left + LEAST);
    }
    double within = Math.max(hold.left, Math.min(left, hold.right - LEAST));
    return new Extent(within, within + LEAST);
  }

  /**
   * The hold that contains a stretch, as far as a mark could reach: it is in the track as several
   * intervals, one after the other, where others waited for a part of it.
   */
  private @Nullable Extent around(long from, long to, double left, double right, Intervals holds) {
    int first = holds.firstEndingAfter(from);
    if (first >= holds.size() || holds.start(first) > from) {
      return null;
    }
    int last = first;
    while (last + 1 < holds.size()
        && goesOn(holds, last)
        && (holds.end(last) < to || scale.x(holds.end(last)) < left + LEAST)) {
      last++;
    }
    if (Math.min(holds.end(last), end) < to) {
      return null;
    }
    while (first > 0 && goesOn(holds, first - 1) && scale.x(holds.start(first)) > right - LEAST) {
      first--;
    }
    double start = scale.x(holds.start(first));
    double stop = scale.x(Math.min(holds.end(last), end));
    return new Extent(start, Math.max(stop, start + LEAST));
  }

  private static boolean goesOn(Intervals holds, int index) {
    return holds.end(index) == holds.start(index + 1)
        && holds.object(index) == holds.object(index + 1);
  }
}
