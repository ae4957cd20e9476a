package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Chart.Point;

/** The part of a curve that an axis shows. */
final class CurveStretch {
  private CurveStretch() {}

  /**
   * Its points from one end of the axis to the other; where the curve goes on beyond an end, a
   * point there, unless only its points are shown.
   */
  static List<Point> of(Chart.Series series, ChartScale axis) {
    List<Point> seen = new ArrayList<>();
    Point last = null;
    for (Point point : series.points()) {
      if (last != null && series.style() != Chart.Style.POINTS) {
        for (double end : List.of(axis.from(), axis.to())) {
          if (last.x() < end && end < point.x()) {
            seen.add(new Point(end, between(last, point, end, series.style())));
          }
        }
      }
      if (axis.from() <= point.x() && point.x() <= axis.to()) {
        seen.add(point);
      }
      last = point;
    }
    return seen;
  }

  private static double between(Point before, Point after, double x, Chart.Style style) {
    double part = (x - before.x()) / (after.x() - before.x());
    return style == Chart.Style.STEPS ? before.y() : before.y() + part * (after.y() - before.y());
  }
}
