package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReplayTest {
  @Test
  void timePassesAsFastAsAsked() {
    assertThat(new Replay(1, false).after(100, 50, 1000)).isEqualTo(150);
    assertThat(new Replay(0.01, false).after(100, 5000, 1000)).isEqualTo(150);
    assertThat(new Replay(100, false).after(100, 5, 1000)).isEqualTo(600);
  }

  @Test
  void itStopsAtTheEndOrBeginsAnew() {
    assertThat(new Replay(2, false).after(900, 100, 1000)).isEqualTo(1000);
    assertThat(new Replay(2, true).after(900, 100, 1000)).isEqualTo(100);
  }

  @Test
  void theSpeedStaysWithinItsBounds() {
    assertThat(new Replay(1e9, false).speed()).isEqualTo(Replay.FASTEST);
    assertThat(new Replay(0, false).speed()).isEqualTo(Replay.SLOWEST);
  }
}
