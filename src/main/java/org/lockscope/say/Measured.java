package org.lockscope.say;

import java.util.List;
import java.util.Optional;
import org.lockscope.sums.SpanSums;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Lane;
import org.lockscope.trace.TimeSpan;

/**
 * A stretch of time that is being measured.
 *
 * @param span the stretch
 * @param text how long it is, and what lanes did in it
 */
public record Measured(TimeSpan span, String text) {
  /** Measures what lanes did, and says it. */
  public static Measured of(List<Lane> lanes, TimeSpan span, long end, Lengths lengths) {
    SpanSums totals = SpanSums.of(lanes, span, end);
    double all = (double) totals.length() * totals.lanes();
    return new Measured(
        span,
        lengths
            .words()
            .tell(
                "measured",
                lengths.length(totals.length()),
                part(lengths, totals.calling(), all),
                part(lengths, totals.waiting(), all),
                part(lengths, totals.holding(), all)));
  }

  /**
   * Measures what lanes did of a stretch by an instant, after which nothing is shown; none where
   * all of the stretch is later.
   */
  public static Optional<Measured> until(
      List<Lane> lanes, TimeSpan span, long instant, Lengths lengths) {
    return span.from() >= instant
        ? Optional.empty()
        : Optional.of(
            of(lanes, new TimeSpan(span.from(), Math.min(span.to(), instant)), instant, lengths));
  }

  private static String part(Lengths lengths, long time, double all) {
    return lengths.length(time) + " (" + Quantities.percent(time, all) + ")";
  }
}
