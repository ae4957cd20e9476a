package org.lockscope.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lockscope.say.Words;
import org.lockscope.scenario.Chart;
import org.lockscope.text.Language;

/** A graph in words, for whoever does not see it. */
public final class ChartWords {
  private ChartWords() {}

  /** What it shows, curve by curve: where each begins, is highest and ends. */
  public static String of(Chart chart, Language language) {
    Words words = Words.in(language);
    List<String> curves = new ArrayList<>();
    for (Chart.Series series : chart.series()) {
      curves.add(
          series.points().isEmpty()
              ? words.tell("chart.empty", series.name())
              : curve(series, words));
    }
    return words.tell("chart.said", chart.title(), chart.y(), chart.x(), String.join("; ", curves));
  }

  private static String curve(Chart.Series series, Words words) {
    Chart.Point highest =
        series.points().stream().max(Comparator.comparingDouble(Chart.Point::y)).orElseThrow();
    return words.tell(
        "chart.curve",
        series.name(),
        at(series.points().getFirst(), words),
        at(highest, words),
        at(series.points().getLast(), words));
  }

  private static String at(Chart.Point point, Words words) {
    return words.tell("chart.point", ChartScale.label(point.y()), ChartScale.label(point.x()));
  }
}
