package org.lockscope.sums;

import java.util.List;
import org.lockscope.trace.Coverage;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Layers;
import org.lockscope.trace.TimeSpan;

/**
 * What lanes did in a stretch of time. Durations in nanoseconds, of all lanes together.
 *
 * @param lanes how many lanes there are
 * @param length how long the stretch is
 * @param calling how long they were inside calls
 * @param appending how long they were appending
 * @param waiting how long they waited
 * @param holding how long they held a lock
 */
public record SpanSums(
    int lanes, long length, long calling, long appending, long waiting, long holding) {
  /** Adds up what lanes did; takes time logarithmic in their intervals. */
  public static SpanSums of(List<Lane> lanes, TimeSpan span, long end) {
    Coverage coverage = new Coverage();
    double calling = 0;
    double appending = 0;
    double waiting = 0;
    double holding = 0;
    for (Lane lane : lanes) {
      coverage.of(lane.activity(), span.from(), span.length(), 1, end);
      for (int shade = 0; shade < Layers.SHADES; shade++) {
        calling += coverage.part(0, shade);
      }
      appending += coverage.part(0, Layers.APPENDING);
      waiting += coverage.part(0, Layers.WAITING);
      coverage.of(lane.holds(), span.from(), span.length(), 1, end);
      holding += coverage.part(0, Layers.HOLDING) + coverage.part(0, Layers.CONTENDED);
    }
    double length = span.length();
    return new SpanSums(
        lanes.size(),
        span.length(),
        Math.round(calling * length),
        Math.round(appending * length),
        Math.round(waiting * length),
        Math.round(holding * length));
  }
}
