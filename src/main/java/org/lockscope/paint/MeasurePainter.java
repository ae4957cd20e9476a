package org.lockscope.paint;

import org.lockscope.say.Measured;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;

/** Draws the stretch of a timeline that is measured, and its number in the axis above it. */
record MeasurePainter(Surface surface, Theme theme, TimelineLayout layout, TimeScale scale) {
  private static final int VEIL = 0x24000000;
  private static final double SIZE = 12;
  private static final double HEIGHT = 18;

  private double left(TimeSpan span) {
    return Math.max(layout.plotLeft(), scale.x(span.from()));
  }

  private double right(TimeSpan span) {
    return Math.min(layout.plotLeft() + layout.plotWidth(), scale.x(span.to()));
  }

  /** The stretch, from the axis to the last lane. */
  void stretch(Measured measured) {
    double left = left(measured.span());
    double right = right(measured.span());
    if (right > left) {
      double top = layout.axisBottom();
      double bottom = layout.lanesBottom();
      int veil = (theme.accent() & 0xffffff) | VEIL;
      surface.fillRect(left, top, right - left, bottom - top, veil);
      surface.line(left, top, left, bottom, 1, theme.accent());
      surface.line(right, top, right, bottom, 1, theme.accent());
    }
  }

  /** How long it is: over the labels of the axis, which it is about, and over no lane or ribbon. */
  void number(Measured measured) {
    double left = left(measured.span());
    double right = right(measured.span());
    if (right <= left) {
      return;
    }
    double wide = surface.textWidth(measured.text(), SIZE, Surface.Weight.SEMIBOLD) + 14;
    double least = layout.plotLeft() + wide / 2;
    double most = Math.max(least, layout.plotLeft() + layout.plotWidth() - wide / 2);
    double middle = Math.clamp((left + right) / 2, least, most);
    double top = layout.axisBottom() - HEIGHT - 1;
    surface.fillRoundRect(middle - wide / 2, top, wide, HEIGHT, 4, theme.accent());
    surface.text(
        measured.text(),
        middle,
        top + HEIGHT / 2 + SIZE * 0.36,
        SIZE,
        Surface.Weight.SEMIBOLD,
        Surface.Align.MIDDLE,
        Theme.labelOn(theme.accent()));
  }
}
