package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.Chart;

/** How lanes and graphs share the height of a timeline. */
final class TimelineRoomTest {
  private static final Chart QUEUE =
      new Chart("queue", "s", "articles", true, Collections.emptyList());
  private static final LaneRoom LANES = new LaneRoom(1, 10, 10, false, false);

  private static TimelineRoom with(int charts) {
    return new TimelineRoom(LANES, new ChartStrip(Collections.nCopies(charts, QUEUE)));
  }

  @Test
  void lanesAndGraphsHaveTheHeightBetweenThem() {
    TimelineRoom room = with(2);
    for (double height = 0; height < 2000; height += 10) {
      double lanes = room.lanesOf(height);
      assertThat(lanes + room.chartsOf(height)).isEqualTo(height);
      assertThat(room.layout(800, height, 0).height()).isEqualTo(lanes);
      assertThat(room.hidden(height)).isEqualTo(LANES.hidden(lanes));
    }
    assertThat(room.chartsOf(room.least())).isEqualTo(room.charts().least());
  }

  @Test
  void withoutGraphsTheLanesHaveItAll() {
    assertThat(with(0).lanesOf(500)).isEqualTo(500);
    assertThat(with(0).least()).isEqualTo(LANES.least());
    assertThat(with(0).most()).isEqualTo(LANES.most());
  }

  @Test
  void anotherGraphIsAnotherLayoutAndOtherCurvesAreNot() {
    assertThat(with(1).shares(with(1))).isTrue();
    assertThat(with(1).shares(with(2))).isFalse();
    LaneRoom fewer = new LaneRoom(1, 9, 10, false, false);
    assertThat(new TimelineRoom(fewer, ChartStrip.NONE).shares(with(0))).isFalse();
  }
}
