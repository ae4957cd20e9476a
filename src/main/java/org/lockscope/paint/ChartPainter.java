package org.lockscope.paint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Chart;
import org.lockscope.trace.TimeScale;

/**
 * Draws a graph: title, axes with their units, curves, and what each is. Curves differ by colour,
 * by dashes and by the shape of their points, so that they are told apart without colours too.
 *
 * @param surface drawn on
 * @param theme in these colours
 */
public record ChartPainter(Surface surface, Theme theme) {
  /** How high a graph is unless there is another reason, in logical pixels. */
  public static final double HEIGHT = 220;

  private static final double SIZE = 11;
  private static final double TITLE = 13;
  private static final double LINE = 18;
  private static final double LABELS = 46;
  private static final double BELOW = 38;
  private static final double PADDING = 12;

  /** Where the labels of lanes begin, and what stands under them. */
  private static final double LABEL = 16;

  private static final double TICK_ROOM = 70;

  /** Draws it into a rectangle, of which the background is there already. */
  public void paint(Chart chart, double left, double top, double width, double height) {
    paint(chart, null, left, top, width, height);
  }

  /**
   * Draws it into a rectangle, of which the background is there already.
   *
   * @param lanes the time axis of the lanes that it stands under, which it shares if it is over
   *     time; null for one of its own
   */
  public void paint(
      Chart chart,
      @Nullable TimeScale lanes,
      double left,
      double top,
      double width,
      double height) {
    TimeScale shared = chart.overTime() ? lanes : null;
    surface.pushClip(left, top, width, height);
    double inset = shared == null ? PADDING : LABEL;
    text(chart.title(), left + inset, top + PADDING + 8, TITLE, Surface.Weight.SEMIBOLD);
    double legend = legend(chart, left + inset, top + PADDING + LINE, width - 2 * inset);
    double plotTop = top + PADDING + LINE + legend + LINE;
    double high = Math.max(1, top + height - BELOW - plotTop);
    Plot plot =
        shared == null
            ? new Plot(
                left + PADDING + LABELS, plotTop, Math.max(1, width - 2 * PADDING - LABELS), high)
            : new Plot(shared.left(), plotTop, shared.width(), high);
    quiet(chart.y(), plot.left - LABELS, plotTop - 8, Surface.Align.START);
    quiet(chart.x(), plot.left + plot.width, plot.top + plot.height + 32, Surface.Align.END);
    plot(chart, plot, shared, true);
    surface.popClip();
  }

  /**
   * Draws one that is over time low, under the lanes whose axis it shares: that has its ticks
   * already.
   *
   * @param lanes the time axis of the lanes
   * @return the upper edge of its curves, under all that is written
   */
  public double under(
      Chart chart, TimeScale lanes, double left, double top, double width, double height) {
    surface.pushClip(left, top, width, height);
    surface.line(lanes.left(), top + 0.5, lanes.left() + lanes.width(), top + 0.5, 1, theme.grid());
    double baseline = top + LINE;
    text(chart.title(), left + LABEL, baseline, TITLE, Surface.Weight.SEMIBOLD);
    double titled = surface.textWidth(chart.title(), TITLE, Surface.Weight.SEMIBOLD);
    double unit = left + LABEL + titled + PADDING;
    quiet(chart.y(), unit, baseline, Surface.Align.START);
    double from = unit + surface.textWidth(chart.y(), SIZE, Surface.Weight.REGULAR) + 2 * PADDING;
    double lines = legend(chart, from, baseline - 8, left + width - PADDING - from);
    double plotTop = baseline + lines - LINE + PADDING;
    double high = Math.max(1, top + height - PADDING - plotTop);
    plot(chart, new Plot(lanes.left(), plotTop, lanes.width(), high), lanes, false);
    surface.popClip();
    return plotTop;
  }

  private record Plot(double left, double top, double width, double height) {
    double x(ChartScale scale, double value) {
      return left + scale.part(value) * width;
    }

    double y(ChartScale scale, double value) {
      return top + height - scale.part(value) * height;
    }
  }

  private void plot(Chart chart, Plot plot, @Nullable TimeScale shared, boolean ticks) {
    List<Chart.Point> all = points(chart).toList();
    if (all.isEmpty()) {
      surface.line(
          plot.left,
          plot.top + plot.height,
          plot.left + plot.width,
          plot.top + plot.height,
          1,
          theme.quiet());
      return;
    }
    ChartScale x =
        shared == null
            ? ChartScale.of(
                all.stream().mapToDouble(Chart.Point::x).min().orElse(0),
                all.stream().mapToDouble(Chart.Point::x).max().orElse(1),
                (int) (plot.width / TICK_ROOM),
                false)
            : ChartScale.of(shared);
    ChartScale y =
        ChartScale.of(
            Math.min(0, all.stream().mapToDouble(Chart.Point::y).min().orElse(0)),
            all.stream().mapToDouble(Chart.Point::y).max().orElse(1),
            (int) (plot.height / (2 * LINE)),
            true);
    for (double tick : y.ticks()) {
      double at = Math.round(plot.y(y, tick)) + 0.5;
      surface.line(plot.left, at, plot.left + plot.width, at, 1, theme.grid());
      quiet(ChartScale.label(tick), plot.left - 7, at + 4, Surface.Align.END);
    }
    for (double tick : ticks ? x.ticks() : List.<Double>of()) {
      double at = plot.x(x, tick);
      surface.line(at, plot.top + plot.height, at, plot.top + plot.height + 4, 1, theme.quiet());
      quiet(ChartScale.label(tick), at, plot.top + plot.height + 17, Surface.Align.MIDDLE);
    }
    double base = Math.round(plot.y(y, Math.max(0, y.from()))) + 0.5;
    surface.line(plot.left, base, plot.left + plot.width, base, 1, theme.quiet());
    // The first is the measured one: it is drawn last, over the others.
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      curve(chart.series().get(i), i, plot, x, y);
    }
  }

  private static Stream<Chart.Point> points(Chart chart) {
    return chart.series().stream().flatMap(series -> series.points().stream());
  }

  private void curve(
      Chart.Series series, int number, Plot plot, ChartScale xScale, ChartScale yScale) {
    CurvePen pen = new CurvePen(surface, number, colour(number));
    boolean steps = series.style() == Chart.Style.STEPS;
    double[] last = new double[0];
    for (Chart.Point point : CurveStretch.of(series, xScale)) {
      double x = plot.x(xScale, point.x());
      double y = plot.y(yScale, point.y());
      if (series.style() == Chart.Style.POINTS) {
        pen.mark(x, y);
      } else if (last.length > 0 && steps) {
        pen.line(last[0], last[1], x, last[1]);
        pen.line(x, last[1], x, y);
      } else if (last.length > 0) {
        pen.line(last[0], last[1], x, y);
      }
      last = new double[] {x, y};
    }
  }

  private int colour(int number) {
    List<Integer> colours =
        List.of(theme.accent(), theme.holding(), theme.text(), theme.storedEdge(), theme.race());
    return colours.get(number % colours.size());
  }

  /** Says what the curves are; how high the lines are that takes. */
  private double legend(Chart chart, double left, double baseline, double room) {
    double x = left;
    double y = baseline + 8;
    for (int i = 0; i < chart.series().size(); i++) {
      Chart.Series series = chart.series().get(i);
      double wide = surface.textWidth(series.name(), SIZE, Surface.Weight.REGULAR) + 34;
      if (x > left && x + wide > left + room) {
        x = left;
        y += LINE;
      }
      CurvePen pen = new CurvePen(surface, i, colour(i));
      if (series.style() == Chart.Style.POINTS) {
        pen.mark(x + 10, y - 4);
      } else {
        pen.line(x, y - 4, x + 20, y - 4);
      }
      text(series.name(), x + 26, y, SIZE, Surface.Weight.REGULAR);
      x += wide + PADDING;
    }
    return y - baseline - 8 + LINE;
  }

  private void text(String text, double x, double y, double size, Surface.Weight weight) {
    surface.text(text, x, y, size, weight, Surface.Align.START, theme.text());
  }

  private void quiet(String text, double x, double y, Surface.Align align) {
    surface.text(text, x, y, SIZE, Surface.Weight.REGULAR, align, theme.quiet());
  }
}
