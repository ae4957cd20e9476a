package org.lockscope.picture;

import java.util.List;
import org.lockscope.paint.ChartPainter;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Chart;
import org.lockscope.trace.TimeScale;

/**
 * The graphs of a run: those over its time under its lanes, each as wide as these, the others below
 * them, beside each other.
 *
 * @param charts one or more; none takes no room
 */
public record ChartRow(List<Chart> charts) {
  private static final double GAP = 12;

  /** Copies the list. */
  public ChartRow {
    charts = List.copyOf(charts);
  }

  /** Those of a run as it is shown. */
  public static ChartRow of(RunSummary run) {
    return new ChartRow(run instanceof StagedSummary staged ? staged.sight().charts() : List.of());
  }

  /** How high they are, in logical pixels. */
  public double height() {
    boolean others = charts.stream().anyMatch(chart -> !chart.overTime());
    return (overTime().size() + (others ? 1 : 0)) * ChartPainter.HEIGHT;
  }

  private List<Chart> overTime() {
    return charts.stream().filter(Chart::overTime).toList();
  }

  /**
   * Draws them.
   *
   * @param lanes the time axis of the lanes above
   */
  void paint(Surface surface, Theme theme, TimeScale lanes, double left, double top, double width) {
    ChartPainter painter = new ChartPainter(surface, theme);
    double y = top;
    for (Chart chart : overTime()) {
      painter.paint(chart, lanes, left, y, width, ChartPainter.HEIGHT);
      y += ChartPainter.HEIGHT;
    }
    List<Chart> others = charts.stream().filter(chart -> !chart.overTime()).toList();
    double each = (width - (others.size() - 1) * GAP) / Math.max(1, others.size());
    for (int i = 0; i < others.size(); i++) {
      painter.paint(others.get(i), left + i * (each + GAP), y, each, ChartPainter.HEIGHT);
    }
  }
}
