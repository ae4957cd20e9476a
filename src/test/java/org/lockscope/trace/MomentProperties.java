package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lockscope.event.EventKind;

final class MomentProperties {
  private static Events events(int[] steps) {
    Events events = new Events();
    long time = 100;
    for (int step : steps) {
      time += step;
      events.add(0, time, EventKind.BEGIN, 0, 0, 0);
    }
    return events;
  }

  @Property
  void atATimeHaveHappenedAllThatAreReachedByThen(
      @ForAll @IntRange(min = -3, max = 9) int[] steps, @ForAll @IntRange(max = 400) int time) {
    Events events = events(steps);
    int expected = 0;
    while (expected < events.size() && events.time(expected) <= time) {
      expected++;
    }
    assertThat(events.at(time).events()).isEqualTo(expected);
  }

  @Property(tries = 20)
  void blocksMakeNoDifference(@ForAll long seed, @ForAll @IntRange(max = 60_000) int time) {
    int[] steps = new java.util.Random(seed).ints(50_000, 0, 3).toArray();
    Events events = events(steps);
    int count = events.at(time).events();
    assertThat(count == 0 || events.time(count - 1) <= time).isTrue();
    assertThat(count == events.size() || events.time(count) > time).isTrue();
    assertThat(events.after(count).events()).isEqualTo(count);
    assertThat(count == 0 || events.after(count).time() == events.time(count - 1)).isTrue();
  }

  @Property
  void aZoomKeepsWhatIsUnderThePointer(
      @ForAll @IntRange(max = 1_000_000) int from,
      @ForAll @IntRange(min = 10_000, max = 1_000_000) int length,
      @ForAll @IntRange(min = 1, max = 50) int tenths) {
    TimeSpan span = new TimeSpan(from, from + length);
    long about = from + length / 3;
    TimeSpan zoomed = span.zoomed(tenths / 10.0, about);
    double before = (about - span.from()) / (double) span.length();
    double after = (about - zoomed.from()) / (double) zoomed.length();
    assertThat(after).isCloseTo(before, org.assertj.core.data.Offset.offset(0.01));
  }

  @Property
  void aSpanWithinAnotherLeavesItNowhere(
      @ForAll @IntRange(min = -1000, max = 5000) int from,
      @ForAll @IntRange(min = 1, max = 5000) int length) {
    TimeSpan whole = new TimeSpan(0, 2000);
    TimeSpan inside = new TimeSpan(from, from + length).within(whole);
    assertThat(inside.from()).isGreaterThanOrEqualTo(0);
    assertThat(inside.to()).isLessThanOrEqualTo(2000);
  }
}
