package org.lockscope.paint;

import java.util.List;
import org.lockscope.text.Language;
import org.lockscope.trace.Lane;
import org.lockscope.trace.SpanTotals;
import org.lockscope.trace.TimeSpan;

/**
 * A stretch of time that is being measured.
 *
 * @param span the stretch
 * @param text how long it is, and what lanes did in it
 */
public record Measured(TimeSpan span, String text) {
  /** Measures what lanes did, and says it in a language. */
  public static Measured of(List<Lane> lanes, TimeSpan span, long end, Language language) {
    SpanTotals totals = SpanTotals.of(lanes, span, end);
    double all = (double) totals.length() * totals.lanes();
    return new Measured(
        span,
        Words.in(language)
            .tell(
                "measured",
                Quantities.duration(totals.length()),
                part(totals.calling(), all),
                part(totals.waiting(), all),
                part(totals.holding(), all)));
  }

  private static String part(long time, double all) {
    return Quantities.duration(time) + " (" + Quantities.percent(time, all) + ")";
  }
}
