package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.lockscope.event.Task;
import org.lockscope.probe.Recorder;

/** What is drawn merged covers exactly the time that the intervals cover. */
final class CoverageProperties {
  private static final State[] STATES = {State.CALLING, State.APPENDING, State.WAITING};

  /** More tasks than shades. */
  private static Shades shades() {
    Recorder recorder = new Recorder(1);
    for (int i = 0; i < 20; i++) {
      recorder.newTask(new Task("", "t" + i, i * 18, i / 20.0));
    }
    return new Shades(recorder.directory());
  }

  private static Intervals track(long seed, int intervals) {
    Random random = new Random(seed);
    Intervals track = new Intervals(shades());
    long time = 100;
    for (int i = 0; i < intervals; i++) {
      track.open(time, STATES[random.nextInt(STATES.length)], random.nextInt(20), i);
      time += random.nextInt(random.nextInt(10) == 0 ? 3000 : 60);
      track.close(time);
      time += random.nextInt(3) * random.nextInt(20);
    }
    return track;
  }

  private static long covered(Intervals track, int layer, double from, double to) {
    long sum = 0;
    for (int i = 0; i < track.size(); i++) {
      long left = Math.max((long) from, track.start(i));
      long right = Math.min((long) to, track.end(i));
      sum += track.layer(i) == layer ? Math.max(0, right - left) : 0;
    }
    return sum;
  }

  @Property(tries = 300)
  void everyColumnHasItsTrueShare(
      @ForAll long seed,
      @ForAll @IntRange(max = 2000) int intervals,
      @ForAll @IntRange(min = -200, max = 4000) int from,
      @ForAll @IntRange(min = 1, max = 40) int columns,
      @ForAll @IntRange(min = 1, max = 5000) int nanosPerColumn) {
    Intervals track = track(seed, intervals);
    Coverage coverage = new Coverage();
    coverage.of(track, from, nanosPerColumn, columns, Long.MAX_VALUE);
    for (int column = 0; column < columns; column++) {
      double left = from + (double) column * nanosPerColumn;
      for (int layer = 0; layer < Layers.COUNT; layer++) {
        long expected = covered(track, layer, left, left + nanosPerColumn);
        assertThat((double) coverage.part(column, layer) * nanosPerColumn)
            .isCloseTo(expected, Offset.offset(1e-3 * nanosPerColumn));
      }
    }
  }

  @Property(tries = 100)
  void anOpenIntervalReachesToTheEndSaid(@ForAll @IntRange(min = 1, max = 90) int end) {
    Intervals track = new Intervals(shades());
    track.open(0, State.WAITING, 0, 1);
    Coverage coverage = new Coverage();
    coverage.of(track, 0, 10, 10, end);
    double sum = 0;
    for (int column = 0; column < 10; column++) {
      sum += coverage.part(column, Layers.WAITING) * 10;
    }
    assertThat(sum).isCloseTo(end, Offset.offset(1e-3));
  }

  @Property(tries = 50)
  void anIntervalTakesNoMoreThan28Bytes(@ForAll @IntRange(min = 32, max = 5000) int intervals) {
    // starts, ends, states, details, objects; and a sum a layer every 32.
    double bytes = 8 + 8 + 1 + 4 + 4 + Layers.COUNT * 8.0 / Intervals.BLOCK;
    assertThat(bytes).isLessThanOrEqualTo(28);
    Intervals track = track(7, intervals);
    track.trim();
    assertThat(track.blocks()).isLessThanOrEqualTo(intervals / Intervals.BLOCK + 1);
    assertThat(track.size()).isEqualTo(intervals);
  }
}
