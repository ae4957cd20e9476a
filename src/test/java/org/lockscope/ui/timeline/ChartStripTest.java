package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Drawn;
import org.lockscope.paint.Theme;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.scenario.Chart;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;

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
  void thePlayheadCrossesCurvesAndNothingThatIsWritten() {
    TimelineLayout layout = new TimelineLayout(0, 0, 800, 100, 0, 2, 20, 0);
    TimeScale scale = layout.scale(new TimeSpan(0, 1_000_000));
    Drawn drawn = new Drawn();
    new ChartStrip(List.of(QUEUE, QUEUE))
        .paint(drawn, Theme.LIGHT, layout, scale, 500_000, 2 * ChartStrip.LEAST);
    List<Drawn.Thing> playheads =
        drawn.of("line").filter(line -> line.argb() == Theme.LIGHT.accent()).toList();
    assertThat(playheads).hasSize(2);
    for (Drawn.Thing title : drawn.of("text").toList()) {
      assertThat(playheads)
          .noneMatch(line -> line.y() < title.bottom() && line.bottom() > title.y());
    }
  }

  @Test
  void takesNoneWhereThereIsNoGraphOrTooLittleRoom() {
    assertThat(ChartStrip.NONE.height(1000, 110, 600)).isZero();
    assertThat(new ChartStrip(List.of(QUEUE)).height(180, 110, 600)).isZero();
  }
}
