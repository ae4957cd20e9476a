package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;

/** Draws what stands over the lanes: arrows, race marks, and the stretch that is measured. */
record AnnotationPainter(
    Surface surface, Theme theme, TimelineLayout layout, TimeScale scale, Lanes lanes) {
  private static final int SPIKES = 8;
  private static final double RADIUS = 7;
  private static final double HEAD = 7;
  private static final double HALF_HEAD = 4;

  void paint(Annotations annotations) {
    annotations.measured().forEach(this::measure);
    path(annotations.path());
    annotations.arrows().forEach(this::stuck);
    annotations.arrows().forEach(this::arrow);
    annotations.marks().forEach(this::mark);
  }

  private double y(int thread) {
    int row = lanes.rowOf(thread);
    return row < 0 ? Double.NaN : layout.laneTop(row) + layout.barHeight() / 2 + 2;
  }

  private boolean hidden(double x, double y) {
    return Double.isNaN(y)
        || x < layout.plotLeft() - RADIUS
        || x > layout.plotLeft() + layout.plotWidth() + RADIUS;
  }

  /** A star with eight spikes: no other thing on the timeline is one. */
  private void mark(Mark mark) {
    double x = scale.x(mark.time());
    double y = y(mark.thread());
    if (hidden(x, y)) {
      return;
    }
    star(surface, x, y, mark.chosen() ? RADIUS + 2 : RADIUS, theme);
  }

  static void star(Surface surface, double x, double y, double radius, Theme theme) {
    surface.fillPolygon(star(x, y, radius + 2), theme.card());
    surface.fillPolygon(star(x, y, radius), theme.race());
  }

  private static double[] star(double x, double y, double radius) {
    double[] points = new double[4 * SPIKES];
    for (int i = 0; i < 2 * SPIKES; i++) {
      double distance = i % 2 == 0 ? radius : radius * 0.5;
      double angle = Math.PI * i / SPIKES;
      points[2 * i] = x + distance * Math.sin(angle);
      points[2 * i + 1] = y - distance * Math.cos(angle);
    }
    return points;
  }

  /** The wait that never ends is outlined; hatched it is as any wait. */
  private void stuck(Arrow arrow) {
    int row = lanes.rowOf(arrow.from());
    if (arrow.kind() != Arrow.Kind.WAITS_FOR || row < 0) {
      return;
    }
    Intervals activity = lanes.at(row).activity();
    int waiting = activity.firstEndingAfter(arrow.leaves() - 1);
    if (waiting >= activity.size() || activity.state(waiting) != State.WAITING) {
      return;
    }
    double outside = layout.plotLeft() + layout.plotWidth() + RADIUS;
    double x = Math.max(layout.plotLeft() - RADIUS, scale.x(activity.start(waiting)));
    long end = activity.end(waiting) == Intervals.OPEN ? arrow.leaves() : activity.end(waiting);
    double right = Math.min(outside, scale.x(end));
    if (right > x) {
      double top = layout.laneTop(row) + 2;
      surface.strokeRoundRect(
          x + 1, top + 1, right - x - 2, layout.barHeight() - 2, 2, 2, theme.race());
    }
  }

  /** Those of a deadlock stand at one instant: side by side, a lane each, over the waits. */
  private double aside(Arrow arrow) {
    int row = lanes.rowOf(arrow.from());
    if (arrow.kind() != Arrow.Kind.WAITS_FOR || row < 0) {
      return 0;
    }
    double distance = 12 + 14 * row % 98;
    Intervals activity = lanes.at(row).activity();
    int waiting = activity.firstEndingAfter(arrow.leaves());
    boolean goesOn =
        waiting < activity.size()
            && activity.end(waiting) != Intervals.OPEN
            && scale.x(activity.end(waiting)) > scale.x(arrow.leaves()) + distance + HEAD;
    return goesOn ? -distance : distance;
  }

  private void arrow(Arrow arrow) {
    double aside = aside(arrow);
    double x1 = scale.x(arrow.leaves()) - aside;
    double y1 = y(arrow.from());
    double x2 = scale.x(arrow.arrives()) - aside;
    double y2 = y(arrow.to());
    boolean outside =
        Math.max(x1, x2) < layout.plotLeft()
            || Math.min(x1, x2) > layout.plotLeft() + layout.plotWidth();
    if (Double.isNaN(y1) || Double.isNaN(y2) || outside) {
      return;
    }
    boolean race = arrow.kind() == Arrow.Kind.RACE;
    boolean grave = arrow.kind() != Arrow.Kind.HAND_OVER;
    int colour = grave ? theme.race() : theme.holding();
    double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    double ux = (x2 - x1) / length;
    double uy = (y2 - y1) / length;
    double stop = race ? RADIUS + 3 : 0;
    double tipX = x2 - ux * stop;
    double tipY = y2 - uy * stop;
    surface.line(x1, y1, tipX - ux * HEAD, tipY - uy * HEAD, grave ? 2 : 1.25, colour);
    surface.fillPolygon(
        new double[] {
          tipX,
          tipY,
          tipX - ux * HEAD - uy * HALF_HEAD,
          tipY - uy * HEAD + ux * HALF_HEAD,
          tipX - ux * HEAD + uy * HALF_HEAD,
          tipY - uy * HEAD - ux * HALF_HEAD
        },
        colour);
  }

  /** A line over each step, and from each to the next. */
  private void path(List<CriticalPath.Step> steps) {
    double endX = Double.NaN;
    double endY = Double.NaN;
    for (CriticalPath.Step step : steps) {
      int row = lanes.rowOf(step.thread());
      double y = row < 0 ? Double.NaN : layout.laneTop(row) + 1.5;
      double x = scale.x(step.from());
      double right = scale.x(step.to());
      boolean seen = right >= layout.plotLeft() && x <= layout.plotLeft() + layout.plotWidth();
      if (seen && !Double.isNaN(y)) {
        double from = Math.max(x, layout.plotLeft());
        double to = Math.min(right, layout.plotLeft() + layout.plotWidth());
        surface.fillRect(from, y - 1.5, Math.max(1, to - from), 3, theme.accent());
      }
      if (seen && !Double.isNaN(endY) && !Double.isNaN(y) && y != endY) {
        surface.line(endX, endY, x, y, 1.5, theme.accent());
      }
      endX = right;
      endY = y;
    }
  }

  private void measure(Measured stretch) {
    TimeSpan measured = stretch.span();
    double left = Math.max(layout.plotLeft(), scale.x(measured.from()));
    double right = Math.min(layout.plotLeft() + layout.plotWidth(), scale.x(measured.to()));
    if (right <= left) {
      return;
    }
    double top = layout.axisBottom();
    double bottom = layout.lanesBottom();
    int veil = (theme.accent() & 0xffffff) | 0x24000000;
    surface.fillRect(left, top, right - left, bottom - top, veil);
    surface.line(left, top, left, bottom, 1, theme.accent());
    surface.line(right, top, right, bottom, 1, theme.accent());
    String length = stretch.text();
    double wide = surface.textWidth(length, 12, Surface.Weight.SEMIBOLD) + 14;
    double least = layout.plotLeft() + wide / 2;
    double most = Math.max(least, layout.plotLeft() + layout.plotWidth() - wide / 2);
    double middle = Math.clamp((left + right) / 2, least, most);
    surface.fillRoundRect(middle - wide / 2, top + 3, wide, 19, 4, theme.accent());
    surface.text(
        length,
        middle,
        top + 17,
        12,
        Surface.Weight.SEMIBOLD,
        Surface.Align.MIDDLE,
        Theme.labelOn(theme.accent()));
  }
}
