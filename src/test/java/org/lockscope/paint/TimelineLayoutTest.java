package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How lanes share the height there is. */
final class TimelineLayoutTest {
  private static double pitch(int lanes, double height) {
    return TimelineLayout.pitchFor(1, lanes, height, TimelineLayout.LEAST_PITCH, 44);
  }

  @Test
  void lanesTakeTheRoomThereIsAndNoMoreThanTheyNeed() {
    assertThat(pitch(10, 348)).isEqualTo(26);
    assertThat(pitch(10, 2000)).isEqualTo(44);
    assertThat(pitch(1, 2000)).isEqualTo(44);
    assertThat(pitch(0, 300)).isEqualTo(44);
  }

  @Test
  void whatStandsAroundTightLanesGivesThemRoom() {
    for (double height = 174; height < 600; height++) {
      double pitch = pitch(10, height);
      assertThat(TimelineLayout.heightOf(1, 10, pitch)).isLessThanOrEqualTo(height);
    }
    assertThat(pitch(10, 100)).isEqualTo(TimelineLayout.LEAST_PITCH);
  }

  @Test
  void moreHeightNeverMakesLanesLower() {
    for (double height = 100; height < 600; height++) {
      assertThat(pitch(10, height + 1)).isGreaterThanOrEqualTo(pitch(10, height));
    }
  }

  @Test
  void lanesRibbonsAndAxisDoNotOverlap() {
    for (double pitch : new double[] {11, 15, 16, 26, 44}) {
      TimelineLayout layout = new TimelineLayout(0, 0, 800, 600, 2, 10, pitch, 0);
      assertThat(layout.titleBaseline()).isLessThan(layout.axisBaseline() - 8);
      assertThat(layout.ribbonTop(1)).isGreaterThan(layout.ribbonTop(0) + layout.ribbonHeight());
      assertThat(layout.lanesTop()).isGreaterThan(layout.ribbonTop(1) + layout.ribbonHeight());
    }
  }
}
