package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.Task;
import org.lockscope.probe.Recorder;

final class ShadesTest {
  private final Recorder recorder = new Recorder(1);
  private final Shades shades = new Shades(recorder.directory());

  private int task(double hue, double lightness) {
    return recorder.newTask(new Task("", "t", hue, lightness));
  }

  @Test
  void tasksThatLookAlikeShareAShadeAndOthersDoNot() {
    int first = task(10, 0.5);
    int other = task(10, 0.7);
    int same = task(10, 0.5);
    assertThat(shades.of(same)).isEqualTo(shades.of(first)).isNotEqualTo(shades.of(other));
    assertThat(shades.first(shades.of(other)).lightness()).isEqualTo(0.7);
  }

  @Test
  void shadesFollowTheTableWhateverOccursFirst() {
    int first = task(10, 0.5);
    int second = task(50, 0.5);
    shades.occurs(second);
    shades.occurs(first);
    assertThat(shades.of(first)).isZero();
    assertThat(shades.of(second)).isEqualTo(1);
  }

  @Test
  void oneTooManyIsDrawnAsTheNearestAndTheHueGoesRound() {
    for (int i = 0; i < Shades.MOST; i++) {
      task(i * 40, 0.6);
    }
    int near = task(355, 0.61);
    int middle = task(118, 0.6);
    assertThat(shades.of(near)).isZero();
    assertThat(shades.of(middle)).isEqualTo(3);
    assertThat(shades.count()).isEqualTo(Shades.MOST);
  }

  @Test
  void aTableThatGrowsKeepsTheShadesOfThoseThatWereThere() {
    int first = task(10, 0.5);
    assertThat(shades.of(first)).isZero();
    for (int i = 0; i < 100; i++) {
      task(i, 0.3);
    }
    assertThat(shades.of(first)).isZero();
    assertThat(shades.of(100)).isBetween(1, Shades.MOST - 1);
  }

  @Test
  void aNumberOutsideTheTableHasAShadeToo() {
    assertThat(shades.of(1_000_000_000)).isZero();
    assertThat(shades.of(-1)).isBetween(0, Shades.MOST - 1);
    assertThat(shades.first(0)).isEqualTo(Task.unknown(1_000_000_000));
  }

  @Test
  void aTraceKnowsWhichTasksOccurInWhichShade() {
    int first = task(10, 0.5);
    int second = task(10, 0.5);
    task(80, 0.5);
    recorder.newThread("main", false);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    for (int time = 0; time < 6; time += 2) {
      builder.event(0, time, EventKind.CALL_START, 0, time == 2 ? first : second, 0);
      builder.event(0, time + 1, EventKind.CALL_END, 0, time == 2 ? first : second, 0);
    }
    Shades of = builder.seal().shades();
    assertThat(of.tasks(0)).isEqualTo(2);
    assertThat(of.named(0)).containsExactly(second, first);
    assertThat(of.count()).isEqualTo(1);
  }
}
