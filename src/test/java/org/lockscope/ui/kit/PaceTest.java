package org.lockscope.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How often what is shown changes by itself. */
final class PaceTest {
  private static final long PULSE = 16_666_667;

  private static long updates(Pace pace, long nanos) {
    long updates = 0;
    for (long now = 0; now < nanos; now += PULSE) {
      if (pace.due(now)) {
        updates++;
        pace.shown(now);
      }
    }
    return updates;
  }

  @Test
  void everyPulseShowsWhatIsThere() {
    assertThat(updates(new Pace(), 10 * PULSE)).isEqualTo(10);
  }

  @Test
  void calmShowsItTwiceASecondAtMost() {
    Pace pace = new Pace();
    pace.setCalm(true);
    assertThat(updates(pace, 10_000_000_000L)).isBetween(18L, 21L);
  }

  @Test
  void whatTheUserDoesIsShownAtOnce() {
    Pace pace = new Pace();
    pace.setCalm(true);
    pace.shown(0);
    assertThat(pace.due(PULSE)).isFalse();
    pace.ask();
    assertThat(pace.due(PULSE)).isTrue();
    pace.shown(PULSE);
    assertThat(pace.due(2 * PULSE)).isFalse();
    assertThat(pace.due(PULSE + Pace.STEP)).isTrue();
  }
}
