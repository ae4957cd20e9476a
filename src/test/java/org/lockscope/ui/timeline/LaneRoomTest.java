package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.paint.TimelineLayout;

/** How lanes share a height. */
final class LaneRoomTest {
  private static final LaneRoom TEN = new LaneRoom(1, 10, 10, false, false);

  private static LaneRoom lanes(int lanes) {
    return new LaneRoom(1, lanes, lanes, false, false);
  }

  private static double pitch(LaneRoom room, double height) {
    return room.layout(800, height, 0).pitch();
  }

  @Test
  void lanesGrowWithTheRoomThereIs() {
    assertThat(pitch(TEN, 240)).isLessThan(pitch(TEN, 400));
    assertThat(pitch(TEN, 400)).isLessThan(pitch(TEN, 800));
  }

  @Test
  void tenLanesFillALargeScreenAndOneIsNoWall() {
    double height = 2160 - 200; // what a window of 3840 x 2160 leaves for one run
    assertThat(TEN.layout(3800, height, 0).laneTop(10)).isGreaterThan(0.9 * height);
    assertThat(pitch(TEN, 2 * height)).isEqualTo(184);
    assertThat(pitch(lanes(5), height)).isBetween(45.0, 47.0);
    assertThat(pitch(lanes(1), 2000)).isEqualTo(44);
    assertThat(pitch(lanes(300), 300)).isEqualTo(TimelineLayout.LEAST_PITCH);
  }

  @Test
  void nothingIsHiddenWhereAllLanesFitAndTheRestWhereTheyDoNot() {
    assertThat(TEN.hidden(TEN.heightWith(TimelineLayout.LEAST_PITCH))).isZero();
    LaneRoom many = lanes(300);
    double hidden = many.hidden(400);
    TimelineLayout end = many.layout(800, 400, hidden);
    assertThat(end.endLane()).isEqualTo(300);
    assertThat(end.laneTop(300)).isLessThanOrEqualTo(400);
    assertThat(many.layout(800, 400, 0).endLane()).isLessThan(40);
  }

  @Test
  void roomIsKeptForLanesThatAreStillToCome() {
    LaneRoom begun = new LaneRoom(1, 2, 10, false, false);
    assertThat(begun.heightWith(14)).isEqualTo(TEN.heightWith(14));
    assertThat(lanes(300).heightWith(14)).isEqualTo(lanes(12).heightWith(14));
  }

  @Test
  void twoRunsInALaneAndFoldedLanesNeedMore() {
    LaneRoom overlaid = new LaneRoom(1, 10, 10, true, false);
    LaneRoom folded = new LaneRoom(1, 10, 10, false, true);
    assertThat(pitch(overlaid, 100)).isGreaterThan(pitch(TEN, 100));
    assertThat(folded.least()).isGreaterThan(TEN.least());
    assertThat(pitch(folded, 400)).isLessThan(pitch(TEN, 400));
    assertThat(LaneRoom.NONE.least()).isEqualTo(LaneRoom.LEAST_HEIGHT);
  }

  @Test
  void aLaneOutOfSightIsScrolledToAndNoFurther() {
    LaneRoom many = lanes(300);
    TimelineLayout top = many.layout(800, 400, 0);
    double down = LaneRoom.revealing(100, top);
    TimelineLayout there = many.layout(800, 400, down);
    assertThat(there.laneTop(100)).isGreaterThanOrEqualTo(there.lanesTop());
    assertThat(there.laneTop(101)).isEqualTo(there.lanesTop() + there.lanesRoom());
    assertThat(LaneRoom.revealing(100, there)).isEqualTo(down);
    assertThat(LaneRoom.revealing(3, there)).isEqualTo(3 * there.pitch());
    assertThat(LaneRoom.revealing(-1, there)).isEqualTo(down);
  }
}
