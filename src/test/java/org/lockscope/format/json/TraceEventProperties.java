package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.Micros;
import org.lockscope.format.input.ReadResult;
import org.lockscope.session.Recording;

/** Whatever a trace holds comes back from its file, and is shown as other tools need it. */
final class TraceEventProperties {
  private static void assertComesBack(long seed, int threads) throws IOException {
    Recording recording = Recordings.random(seed, threads, 80);
    ReadResult result = Recordings.read(Recordings.written(recording));
    assertThat(result.problem()).isNull();
    Recordings.assertSame(result.recording(), recording);
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int threads)
      throws IOException {
    assertComesBack(seed, threads);
  }

  @Property(tries = 20_000)
  @Tag("long")
  void whatIsWrittenIsReadAgainTwentyThousandTimes(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int threads) throws IOException {
    assertComesBack(seed, threads);
  }

  @Property(tries = 300)
  void slicesNestAndArrowsAreWhole(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int threads) throws IOException {
    ShownTrace shown = ShownTrace.of(Recordings.random(seed, threads, 120));
    shown.assertPerfettoTakesIt();
  }

  @Property
  void everyNanosecondIsExact(@ForAll long micros, @ForAll @IntRange(max = 999) int rest) {
    long nanos = micros % (Micros.MOST_NANOS / 1000) * 1000 + rest;
    char[] text = Micros.text(nanos).toCharArray();
    assertThat(Micros.nanos(text, 0, text.length)).isEqualTo(nanos);
  }
}
