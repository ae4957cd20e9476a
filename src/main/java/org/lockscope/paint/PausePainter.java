package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Pause;
import org.lockscope.trace.TimeScale;

/**
 * Draws when a virtual machine let no thread run: a band over all lanes of its run, with an edge at
 * either side. Bands too thin to be seen apart are one.
 *
 * @param surface drawn on
 * @param theme in these colours
 * @param scale the time axis
 */
record PausePainter(Surface surface, Theme theme, TimeScale scale) {
  /** How much of what is below is left to be seen. */
  private static final int VEIL = 0x38000000;

  private static final double EDGE = 1;

  /**
   * Draws pauses between two heights.
   *
   * @param pauses by their beginnings
   * @param until nothing later is drawn, in nanoseconds since the recording began
   */
  void paint(List<Pause> pauses, long until, double top, double bottom) {
    double left = Double.NaN;
    double right = Double.NaN;
    for (Pause pause : pauses) {
      if (pause.from() >= until) {
        break;
      }
      double from = Math.max(scale.left(), scale.x(pause.from()));
      double to = Math.min(scale.left() + scale.width(), scale.x(Math.min(until, pause.to())));
      if (to < scale.left() || from > scale.left() + scale.width()) {
        continue;
      }
      double least = Math.max(to, from + EDGE);
      if (from <= right + EDGE) {
        right = Math.max(right, least);
      } else {
        band(left, right, top, bottom);
        left = from;
        right = least;
      }
    }
    band(left, right, top, bottom);
  }

  private void band(double left, double right, double top, double bottom) {
    if (!Double.isNaN(left)) {
      band(surface, theme, left, right, top, bottom);
    }
  }

  private static void band(
      Surface surface, Theme theme, double left, double right, double top, double bottom) {
    int colour = theme.text() & 0xffffff;
    surface.fillRect(left, top, right - left, bottom - top, colour | VEIL);
    surface.fillRect(left, top, EDGE, bottom - top, theme.quiet());
    if (right - left > 3 * EDGE) {
      surface.fillRect(right - EDGE, top, EDGE, bottom - top, theme.quiet());
    }
  }

  /** Draws what stands for it in a legend. */
  static void swatch(Surface surface, Theme theme, double left, double top, double width) {
    band(surface, theme, left, left + width, top, top + Legend.HEIGHT - 4);
  }
}
