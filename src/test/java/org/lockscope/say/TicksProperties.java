package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.paint.Surface;
import org.lockscope.picture.ImageSurface;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeScale;

/** From hours to nanoseconds, labels are distinct and never overlap. */
final class TicksProperties {
  private final Surface surface =
      new ImageSurface(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 1, 0);

  @Property(tries = 500)
  void labelsNeverOverlapAndNoTwoAreAlike(
      @ForAll @DoubleRange(min = 2, max = 14.5) double lengthPower,
      @ForAll @DoubleRange(min = 0, max = 14) double fromPower) {
    long from = (long) Math.pow(10, fromPower) - 1;
    TimeScale scale = new TimeScale(from, from + (long) Math.pow(10, lengthPower), 100, 900);
    Ticks ticks = new Ticks(scale, Lengths.timed(Language.ENGLISH));
    List<String> labels = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (long tick : ticks.times().toArray()) {
      String label = ticks.label(tick);
      double half = surface.textWidth(label, 11, Surface.Weight.REGULAR) / 2;
      assertThat(scale.x(tick) - half).as(label).isGreaterThan(last);
      last = scale.x(tick) + half;
      labels.add(label);
    }
    assertThat(new HashSet<>(labels)).hasSameSizeAs(labels);
    assertThat(labels).hasSizeLessThan(14);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4000000000, 0.0 s, 0.5 s",
    "0, 7200000000000, 0 min, 20 min",
    "0, 36000000000000, 0 min, 1 h",
    "2657123000000, 2657123400000, +0.00 ms, +0.05 ms"
  })
  void labelsFitTheSpan(long from, long to, String first, String second) {
    Ticks ticks = new Ticks(new TimeScale(from, to, 100, 900), Lengths.timed(Language.ENGLISH));
    long[] times = ticks.times().toArray();
    assertThat(ticks.label(times[0])).isEqualTo(first);
    assertThat(ticks.label(times[1])).isEqualTo(second);
    assertThat(ticks.origin().isEmpty()).isEqualTo(from == 0);
  }
}
