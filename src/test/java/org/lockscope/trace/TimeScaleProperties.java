package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;

final class TimeScaleProperties {
  @Property
  void anInstantIsFoundAgainToWithinAPixel(
      @ForAll @LongRange(max = 1_000_000_000_000L) long from,
      @ForAll @LongRange(min = 1_000, max = 1_000_000_000_000L) long span,
      @ForAll @DoubleRange(max = 1) double part) {
    TimeScale scale = new TimeScale(from, from + span, 100, 900);
    long time = from + (long) (span * part);
    assertThat(scale.time(scale.x(time)))
        .isCloseTo(time, Offset.offset((long) scale.nanosPerPixel() + 1));
  }

  @Property
  void ticksAreRoundAndFarEnoughApart(
      @ForAll @LongRange(max = 1_000_000_000_000L) long from,
      @ForAll @LongRange(min = 1_000, max = 1_000_000_000_000L) long span) {
    TimeScale scale = new TimeScale(from, from + span, 0, 900);
    long step = scale.tickStep(80);
    long mantissa = step;
    while (mantissa % 10 == 0) {
      mantissa /= 10;
    }
    assertThat(mantissa).isIn(1L, 2L, 5L);
    assertThat(step / scale.nanosPerPixel()).isGreaterThanOrEqualTo(79.9);
    assertThat(scale.firstTick(step)).isBetween(from, from + step);
  }
}
