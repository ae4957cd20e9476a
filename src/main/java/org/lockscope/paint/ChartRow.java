package org.lockscope.paint;

import java.util.List;
import org.lockscope.scenario.Chart;

/**
 * The graphs of a run beside each other.
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
    return charts.isEmpty() ? 0 : ChartPainter.HEIGHT;
  }

  /** Draws them. */
  public void paint(Surface surface, Theme theme, double left, double top, double width) {
    if (charts.isEmpty()) {
      return;
    }
    double each = (width - (charts.size() - 1) * GAP) / charts.size();
    ChartPainter painter = new ChartPainter(surface, theme);
    for (int i = 0; i < charts.size(); i++) {
      painter.paint(charts.get(i), left + i * (each + GAP), top, each, height());
    }
  }
}
