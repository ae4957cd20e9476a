package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lockscope.probe.Recorder;

final class IntervalsProperties {
  @Property
  void theFirstThatEndsAfterAnInstantIsFound(
      @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> lengths,
      @ForAll @IntRange(max = 400) int instant) {
    Intervals track = new Intervals(new Shades(new Recorder(1).directory()));
    long time = 0;
    for (int length : lengths) {
      track.open(time, State.CALLING, 0, 1);
      time += length;
      track.close(time);
    }
    int expected = 0;
    while (expected < track.size() && track.end(expected) <= instant) {
      expected++;
    }
    assertThat(track.firstEndingAfter(instant)).isEqualTo(expected);
  }

  @Property
  void intervalsNeverOverlapEvenIfTimesRunBackwards(
      @ForAll @Size(max = 60) List<@IntRange(max = 1000) Integer> times) {
    Intervals track = new Intervals(new Shades(new Recorder(1).directory()));
    times.forEach(time -> track.open(time, State.HOLDING, 0, 1));
    for (int i = 1; i < track.size(); i++) {
      assertThat(track.start(i)).isGreaterThanOrEqualTo(track.end(i - 1));
      assertThat(track.end(i - 1)).isGreaterThanOrEqualTo(track.start(i - 1));
    }
  }
}
