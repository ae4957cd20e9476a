package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Chart.Point;
import org.lockscope.scenario.Chart.Series;
import org.lockscope.scenario.Chart.Style;
import org.lockscope.text.Language;

/** Graphs: axes that end at round numbers, curves that are told apart, and what they say. */
final class ChartPainterTest {
  private static final Chart CHART =
      new Chart(
          "Speed-up",
          "workers",
          "times as fast",
          List.of(
              new Series(
                  "measured",
                  Style.POINTS,
                  List.of(new Point(1, 1), new Point(5, 4.2), new Point(10, 6.8))),
              new Series("ideal", Style.LINE, List.of(new Point(1, 1), new Point(10, 10)))));

  private static Drawn drawn(Chart chart) {
    Drawn drawn = new Drawn();
    new ChartPainter(drawn, Theme.LIGHT).paint(chart, 0, 0, 400, 240);
    return drawn;
  }

  @Test
  void hasItsTitleItsAxesAndALegend() {
    assertThat(drawn(CHART).texts())
        .contains("Speed-up", "workers", "times as fast", "measured", "ideal", "0", "10", "5");
  }

  @Test
  void eachMeasuredPointIsAMarkAtItsPlace() {
    List<Drawn.Thing> marks =
        drawn(CHART).of("round").filter(thing -> thing.argb() == Theme.LIGHT.accent()).toList();
    // One is the legend's.
    assertThat(marks).hasSize(4);
    assertThat(marks.get(1).x()).isLessThan(marks.get(2).x());
    assertThat(marks.get(1).y()).isGreaterThan(marks.get(3).y());
  }

  @Test
  void stepsHoldTheirValueUntilTheNext() {
    Chart steps =
        new Chart(
            "Queue",
            "time (s)",
            "length",
            List.of(new Series("length", Style.STEPS, List.of(new Point(0, 0), new Point(1, 5)))));
    List<Drawn.Thing> lines =
        drawn(steps).of("line").filter(thing -> thing.argb() == Theme.LIGHT.accent()).toList();
    assertThat(lines).hasSize(3); // the legend's, one along and one up
    assertThat(lines.get(1).height()).isZero();
    assertThat(lines.get(2).width()).isZero();
  }

  @Test
  void aGraphWithoutPointsIsEmptyAndSaysSo() {
    Chart empty = new Chart("Queue", "s", "n", List.of(new Series("a", Style.LINE, List.of())));
    assertThat(drawn(empty).texts()).contains("Queue", "a");
    assertThat(ChartWords.of(empty, Language.ENGLISH))
        .isEqualTo("Queue: n by s. a has no points yet.");
  }

  @Test
  void isToldInWords() {
    assertThat(ChartWords.of(CHART, Language.ENGLISH))
        .startsWith(
            "Speed-up: times as fast by workers. measured begins with 1 at 1, is highest with 6.8"
                + " at 10 and ends with 6.8 at 10; ideal begins");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 5, 0, 10, 2",
    "1, 9.3, 5, 0, 10, 2",
    "0, 0.37, 4, 0, 0.4, 0.1",
    "0, 0, 4, 0, 1, 0.5",
    "95, 105, 5, 94, 106, 2",
    "0, 123456, 5, 0, 150000, 50000"
  })
  void axesEndAtRoundNumbers(
      double least, double most, int ticks, double from, double to, double step) {
    ChartScale scale = ChartScale.of(least, most, ticks, true);
    assertThat(scale.from()).isEqualTo(from, offset(1e-9));
    assertThat(scale.to()).isEqualTo(to, offset(1e-9));
    assertThat(scale.step()).isEqualTo(step, offset(1e-9));
  }

  @Test
  void curvesAreToldApartWithoutColours() {
    List<Series> series =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    new Series("s" + i, Style.LINE, List.of(new Point(0, i), new Point(10, i + 1))))
            .toList();
    Drawn drawn = drawn(new Chart("t", "x", "y", series));
    List<Long> pieces =
        IntStream.of(Theme.LIGHT.accent(), Theme.LIGHT.holding(), Theme.LIGHT.text())
            .mapToObj(colour -> drawn.of("line").filter(thing -> thing.argb() == colour).count())
            .toList();
    assertThat(pieces).doesNotHaveDuplicates();
    assertThat(pieces.getFirst()).isEqualTo(2); // the curve and the legend's
  }
}
