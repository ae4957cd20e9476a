package org.lockscope.paint;

import java.util.List;
import java.util.OptionalLong;
import org.lockscope.trace.TimeScale;

/**
 * Draws the playhead. Where two runs share lanes and their playheads are apart, each has its run's
 * letter and goes through its own halves alone.
 */
record PlayheadPainter(
    Surface surface, Theme theme, Timeline timeline, TimelineLayout layout, TimeScale scale) {
  private static final double STROKE = 1.5;
  private static final double FLAG = 14;
  private static final double FLAG_TOP = 14;
  private static final double LETTER = 10;
  private static final double NEAR = 7;

  void paint(List<LaneBand> bands) {
    double x = x(false);
    if (!apart()) {
      if (seen(x)) {
        double top = layout.axisBottom() - 4;
        surface.line(x, top, x, layout.lanesBottom(), STROKE, theme.accent());
        surface.fillPolygon(
            new double[] {x - 5.5, top - 7, x + 5.5, top - 7, x, top + 3}, theme.accent());
      }
      return;
    }
    for (LaneBand band : bands) {
      if (seen(x(band.lower()))) {
        own(band, x(band.lower()));
      }
    }
  }

  /** Whether a label of the axis from here to there is in no playhead's way. */
  boolean leaves(double left, double right) {
    if (!apart()) {
      return x(false) < left - NEAR || x(false) > right + NEAR;
    }
    return clear(false, left, right) && clear(true, left, right);
  }

  private boolean clear(boolean lower, double left, double right) {
    double flag = flagLeft(lower);
    return flag + FLAG < left - 2 || flag > right + 2;
  }

  private boolean apart() {
    return timeline.below() != null && Math.abs(x(true) - x(false)) > 1;
  }

  private double x(boolean lower) {
    OptionalLong playhead = timeline.run(lower).playhead();
    return playhead.isPresent() ? scale.x(playhead.getAsLong()) : Double.NEGATIVE_INFINITY;
  }

  private boolean seen(double x) {
    return x >= layout.plotLeft() - 0.5 && x <= layout.plotLeft() + layout.plotWidth() + 0.5;
  }

  /** The earlier one's flag is at its left and the later one's at its right: they never meet. */
  private double flagLeft(boolean lower) {
    return x(lower) < x(!lower) ? x(lower) - FLAG : x(lower);
  }

  private void own(LaneBand band, double x) {
    double left = flagLeft(band.lower());
    double top = layout.axisBottom() - FLAG_TOP;
    surface.fillRoundRect(left, top, FLAG, FLAG_TOP, 2, theme.accent());
    surface.text(
        band.name(),
        left + FLAG / 2,
        top + FLAG_TOP / 2 + LETTER * 0.36,
        LETTER,
        Surface.Weight.SEMIBOLD,
        Surface.Align.MIDDLE,
        Theme.labelOn(theme.accent()));
    for (int i = 0; i < layout.ribbons(); i++) {
      line(x, band.ribbonTop(i), band.ribbonHeight());
    }
    surface.pushClip(
        layout.plotLeft() - 1, layout.lanesTop(), layout.plotWidth() + 2, layout.lanesRoom());
    for (int row = layout.firstLane(); row < layout.endLane(); row++) {
      line(x, band.top(row), band.height());
    }
    surface.popClip();
  }

  private void line(double x, double top, double height) {
    surface.line(x, top, x, top + height, STROKE, theme.accent());
  }
}
