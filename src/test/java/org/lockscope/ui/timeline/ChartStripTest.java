package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.Chart;

/** The room that graphs take under the lanes. */
final class ChartStripTest {
  private static final Chart QUEUE = new Chart("queue", "s", "articles", true, List.of());

  @Test
  void leavesTheLanesWhatTheyNeedAndTakesWhatTheyCannotUse() {
    ChartStrip one = new ChartStrip(List.of(QUEUE));
    ChartStrip two = new ChartStrip(List.of(QUEUE, QUEUE));
    for (double whole = 0; whole < 2000; whole += 10) {
      assertThat(one.height(whole, 110, 600)).isBetween(0.0, 300.0);
      assertThat(whole - two.height(whole, 110, 600)).isGreaterThanOrEqualTo(Math.min(whole, 110));
    }
    assertThat(one.height(700, 110, 600)).isEqualTo(ChartStrip.MOST);
    assertThat(one.height(820, 110, 600)).isEqualTo(220);
    assertThat(one.height(260, 110, 600)).isGreaterThanOrEqualTo(ChartStrip.LEAST);
  }

  @Test
  void takesNoneWhereThereIsNoGraphOrTooLittleRoom() {
    assertThat(ChartStrip.NONE.height(1000, 110, 600)).isZero();
    assertThat(new ChartStrip(List.of(QUEUE)).height(180, 110, 600)).isZero();
  }
}
