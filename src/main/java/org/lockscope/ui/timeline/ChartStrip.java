package org.lockscope.ui.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.lockscope.paint.ChartPainter;
import org.lockscope.paint.ChartWords;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Chart;
import org.lockscope.trace.TimeScale;

/**
 * A run's graphs over time, under its lanes and on their time axis. Immutable plain Java; lengths
 * are in logical pixels at the desk.
 *
 * @param charts which
 */
record ChartStrip(List<Chart> charts) {
  /** No graph. */
  static final ChartStrip NONE = new ChartStrip(List.of());

  /** How high one is where there is room. */
  static final double MOST = 150;

  /** What is lower cannot be read. */
  static final double LEAST = 72;

  /** What the lanes leave is used up to here. */
  private static final double LARGEST = 300;

  private static final double PART = 0.3;

  /** Copies the list. */
  ChartStrip {
    charts = List.copyOf(charts);
  }

  /** Those of a run as it is shown. */
  static ChartStrip of(RunSummary run) {
    return run instanceof StagedSummary staged
        ? new ChartStrip(staged.sight().charts().stream().filter(Chart::overTime).toList())
        : NONE;
  }

  /**
   * How high they are; 0 where that is too little. What the lanes cannot use is theirs.
   *
   * @param whole the height of all
   * @param lanes the least height that the lanes need
   * @param most the most height that the lanes can use
   */
  double height(double whole, double lanes, double most) {
    if (charts.isEmpty()) {
      return 0;
    }
    int count = charts.size();
    double wanted = Math.max(Math.clamp(whole * PART, count * LEAST, count * MOST), whole - most);
    double all = Math.min(wanted, Math.min(count * LARGEST, whole - lanes));
    return all < count * LEAST ? 0 : all;
  }

  /** How high they are at least. */
  double least() {
    return charts.size() * LEAST;
  }

  /** How high they are where there is room. */
  double most() {
    return charts.size() * MOST;
  }

  /**
   * Draws them under the lanes.
   *
   * @param layout of the lanes
   * @param lanes their time axis
   * @param playhead where it is, in nanoseconds since the recording began
   * @param all how high they are together
   */
  void paint(
      Surface surface,
      Theme theme,
      TimelineLayout layout,
      TimeScale lanes,
      long playhead,
      double all) {
    if (all == 0) {
      return;
    }
    double top = layout.top() + layout.height();
    double each = all / charts.size();
    for (int i = 0; i < charts.size(); i++) {
      double above = top + i * each;
      double curves =
          new ChartPainter(surface, theme)
              .under(charts.get(i), lanes, layout.left(), above, layout.width(), each);
      if (playhead >= lanes.from() && playhead <= lanes.to()) {
        double x = lanes.x(playhead);
        surface.line(x, curves, x, above + each, 1.5, theme.accent());
      }
    }
  }

  /** What they show, in sentences. */
  String spoken(RunSummary run) {
    return charts.stream()
        .map(chart -> ChartWords.of(chart, run.language()))
        .collect(Collectors.joining(" "));
  }
}
