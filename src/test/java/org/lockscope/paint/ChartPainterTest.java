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
import org.lockscope.trace.TimeScale;

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

  private static final Series ALONG =
      new Series("length", Style.STEPS, List.of(new Point(0, 1), new Point(1, 5), new Point(4, 2)));

  private static Drawn drawn(Chart chart, TimeScale lanes) {
    Drawn drawn = new Drawn();
    new ChartPainter(drawn, Theme.LIGHT).paint(chart, lanes, 0, 0, 800, 240);
    return drawn;
  }

  private static double middle(Drawn drawn, String text) {
    Drawn.Thing thing = drawn.things().get(drawn.indexOf(text));
    return thing.x() + thing.width() / 2;
  }

  @Test
  void overTimeItStandsUnderTheLanes() {
    TimeScale lanes = new TimeScale(0, 5_000_000_000L, 137, 600);
    Drawn drawn = drawn(new Chart("Queue", "time, s", "n", true, List.of(ALONG)), lanes);
    List<Drawn.Thing> curve =
        drawn.of("line").filter(thing -> thing.argb() == Theme.LIGHT.accent()).skip(1).toList();
    assertThat(curve.getFirst().x()).isEqualTo(lanes.x(0));
    assertThat(curve.getLast().right()).isEqualTo(lanes.x(4_000_000_000L), offset(1e-9));
    assertThat(middle(drawn, "3")).isEqualTo(lanes.x(3_000_000_000L), offset(1e-9));
    assertThat(middle(drawn, "5")).isEqualTo(lanes.x(5_000_000_000L), offset(1e-9));
  }

  @Test
  void ofTheLanesStretchItShowsNoMore() {
    TimeScale lanes = new TimeScale(2_000_000_000L, 2_000_000_500L, 137, 600);
    List<Drawn.Thing> curve =
        drawn(new Chart("Queue", "time, s", "n", true, List.of(ALONG)), lanes)
            .of("line")
            .filter(thing -> thing.argb() == Theme.LIGHT.accent())
            .skip(1)
            .toList();
    assertThat(curve).hasSize(2); // along, and up by nothing
    assertThat(curve.getFirst().x()).isEqualTo(137);
    assertThat(curve.getFirst().right()).isEqualTo(737);
  }

  @Test
  void aLineIsCutWhereTheAxisEnds() {
    Series line = new Series("a", Style.LINE, List.of(new Point(0, 0), new Point(10, 100)));
    assertThat(CurveStretch.of(line, new ChartScale(2, 3, 1)))
        .containsExactly(new Point(2, 20), new Point(3, 30));
    Series points = new Series("a", Style.POINTS, line.points());
    assertThat(CurveStretch.of(points, new ChartScale(0, 3, 1))).containsExactly(new Point(0, 0));
  }

  @Test
  void aGraphOfSomethingElseKeepsItsOwnAxis() {
    TimeScale lanes = new TimeScale(0, 5_000_000_000L, 137, 600);
    Drawn own = new Drawn();
    new ChartPainter(own, Theme.LIGHT).paint(CHART, 0, 0, 800, 240);
    assertThat(drawn(CHART, lanes).things()).isEqualTo(own.things());
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
