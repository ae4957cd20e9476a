package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.paint.Traces;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** Of a future that is hidden, nothing is measured. */
final class MeasuredTest {
  private static final long MS = 1_000_000;
  private static final Lengths LENGTHS = Lengths.timed(Language.ENGLISH);

  private static Trace trace() {
    return Traces.of("worker-1").call(1, 0, 40 * MS).call(1, 60 * MS, 100 * MS).seal();
  }

  @Test
  void aStretchThatReachesIntoTheFutureIsMeasuredByThePlayhead() {
    TimeSpan all = new TimeSpan(0, 100 * MS);
    Measured whole = Measured.of(trace().lanes(), all, 100 * MS, LENGTHS);
    assertThat(whole.text()).startsWith("100 ms · calling 80.0 ms (80 %)");
    Measured half = Measured.until(trace().lanes(), all, 50 * MS, LENGTHS).orElseThrow();
    assertThat(half.span()).isEqualTo(new TimeSpan(0, 50 * MS));
    assertThat(half.text()).startsWith("50.0 ms · calling 40.0 ms (80 %)");
  }

  @Test
  void aStretchOfTheFutureIsNotMeasured() {
    TimeSpan later = new TimeSpan(50 * MS, 70 * MS);
    assertThat(Measured.until(trace().lanes(), later, 50 * MS, LENGTHS)).isEmpty();
  }
}
