package org.lockscope.contention;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * When the most of some waits went on at once.
 *
 * @param waits how many; 0 where none took any time
 * @param at the first instant at which so many did, in nanoseconds since the recording began
 */
public record Peak(int waits, long at) {
  /** Looks for it; one that ends where another begins is over by then. */
  static Peak of(List<Wait> waits) {
    long[] from = ends(waits, Wait::from);
    long[] to = ends(waits, Wait::to);
    int most = 0;
    long at = 0;
    int ended = 0;
    for (int begun = 0; begun < from.length; begun++) {
      while (ended < begun && to[ended] <= from[begun]) {
        ended++;
      }
      if (begun + 1 - ended > most) {
        most = begun + 1 - ended;
        at = from[begun];
      }
    }
    return new Peak(most, at);
  }

  /** The beginnings or the ends of those that took time, sorted. */
  static long[] ends(List<Wait> waits, ToLongFunction<Wait> end) {
    return waits.stream().filter(wait -> wait.length() > 0).mapToLong(end).sorted().toArray();
  }
}
