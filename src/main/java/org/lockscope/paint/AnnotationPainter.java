package org.lockscope.paint;

import java.util.List;
import org.lockscope.say.Arrow;
import org.lockscope.say.Mark;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;

/** Draws what stands over the lanes: the stretch that is measured, arrows, and race marks. */
record AnnotationPainter(Surface surface, Theme theme, TimeScale scale, Timeline timeline) {
  private static final int SPIKES = 8;
  private static final double RADIUS = 7;
  private static final double HEAD = 7;
  private static final double HALF_HEAD = 4;

  /** How far a star reaches beyond its instant and its lane. */
  private static final double REACH = RADIUS + 4;

  void paint(TimelineLayout layout, List<LaneBand> bands) {
    double left = layout.plotLeft();
    double width = layout.plotWidth();
    MeasurePainter measure = new MeasurePainter(surface, theme, layout, scale);
    timeline.annotations().measured().forEach(measure::stretch);
    surface.pushClip(left, layout.lanesTop(), width, layout.lanesRoom());
    bands.forEach(band -> path(timeline.run(band.lower()).path(), band));
    bands.forEach(band -> arrows(band, timeline.run(band.lower()).arrows()));
    surface.popClip();
    // A star is whole, also at the first instant and over the first lane.
    surface.pushClip(
        left - REACH, layout.lanesTop() - REACH, width + 2 * REACH, layout.lanesRoom() + REACH);
    bands.forEach(band -> timeline.run(band.lower()).marks().forEach(mark -> mark(mark, band)));
    surface.popClip();
  }

  /** How far the run of a band is drawn. */
  private long until(LaneBand band) {
    return timeline.annotations().futureHidden() ? timeline.until(band.lower()) : Long.MAX_VALUE;
  }

  private void arrows(LaneBand band, List<Arrow> arrows) {
    arrows.forEach(arrow -> stuck(arrow, band));
    long until = until(band);
    for (Arrow arrow : arrows) {
      if (Math.max(arrow.leaves(), arrow.arrives()) <= until) {
        arrow(arrow, band);
      }
    }
  }

  private static double y(int thread, LaneBand band) {
    int row = band.rowOf(thread);
    return row < 0 ? Double.NaN : band.barMiddle(row);
  }

  private static boolean hidden(double x, double y, TimelineLayout layout) {
    return Double.isNaN(y)
        || x < layout.plotLeft() - 0.5
        || x > layout.plotLeft() + layout.plotWidth() + 0.5
        || y < layout.lanesTop()
        || y > layout.lanesTop() + layout.lanesRoom();
  }

  /** A star with eight spikes: no other thing on the timeline is one. */
  private void mark(Mark mark, LaneBand band) {
    double x = scale.x(mark.time());
    double y = y(mark.thread(), band);
    if (hidden(x, y, band.layout()) || mark.time() > until(band)) {
      return;
    }
    // Where two runs share a row, a star stays in its own half.
    double most = band.height() / 2;
    star(surface, x, y, Math.min(most, mark.chosen() ? RADIUS + 2 : RADIUS), theme);
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
  private void stuck(Arrow arrow, LaneBand band) {
    int row = band.rowOf(arrow.from());
    Lane lane = row < 0 ? null : band.lane(row);
    if (arrow.kind() != Arrow.Kind.WAITS_FOR || lane == null) {
      return;
    }
    TimelineLayout layout = band.layout();
    Intervals activity = lane.activity();
    int ending = activity.firstEndingAfter(arrow.leaves() - 1);
    // What ends as the wait begins is not the wait.
    boolean before = ending < activity.size() && activity.end(ending) == arrow.leaves();
    int waiting = before && activity.state(ending) != State.WAITING ? ending + 1 : ending;
    if (waiting >= activity.size() || activity.state(waiting) != State.WAITING) {
      return;
    }
    double outside = layout.plotLeft() + layout.plotWidth() + RADIUS;
    double x = Math.max(layout.plotLeft() - RADIUS, scale.x(activity.start(waiting)));
    long end = activity.end(waiting) == Intervals.OPEN ? arrow.leaves() : activity.end(waiting);
    double right = Math.min(outside, scale.x(end));
    if (right > x) {
      double top = band.barTop(row);
      surface.strokeRoundRect(
          x + 1, top + 1, right - x - 2, band.split().bar() - 2, 2, 2, theme.race());
    }
  }

  /** Those of a deadlock stand at one instant: side by side, a lane each, over the waits. */
  private double aside(Arrow arrow, LaneBand band) {
    int row = band.rowOf(arrow.from());
    Lane lane = row < 0 ? null : band.lane(row);
    if (arrow.kind() != Arrow.Kind.WAITS_FOR || lane == null) {
      return 0;
    }
    double distance = 12 + 14 * row % 98;
    Intervals activity = lane.activity();
    int waiting = activity.firstEndingAfter(arrow.leaves());
    boolean goesOn =
        waiting < activity.size()
            && activity.end(waiting) != Intervals.OPEN
            && scale.x(activity.end(waiting)) > scale.x(arrow.leaves()) + distance + HEAD;
    return goesOn ? -distance : distance;
  }

  private void arrow(Arrow arrow, LaneBand band) {
    TimelineLayout layout = band.layout();
    double aside = aside(arrow, band);
    double x1 = scale.x(arrow.leaves()) - aside;
    double y1 = y(arrow.from(), band);
    double x2 = scale.x(arrow.arrives()) - aside;
    double y2 = y(arrow.to(), band);
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
  private void path(List<CriticalPath.Segment> steps, LaneBand band) {
    TimelineLayout layout = band.layout();
    long until = until(band);
    double endX = Double.NaN;
    double endY = Double.NaN;
    for (CriticalPath.Segment step : steps) {
      if (step.from() >= until) {
        return;
      }
      int row = band.rowOf(step.thread());
      double y = row < 0 ? Double.NaN : band.top(row) + 1.5;
      double x = scale.x(step.from());
      double right = scale.x(Math.min(step.to(), until));
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
}
