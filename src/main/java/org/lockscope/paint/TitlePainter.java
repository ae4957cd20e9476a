package org.lockscope.paint;

import java.util.List;

/**
 * Draws what stands over a timeline: its title, what to read from it, and a figure at the right.
 */
record TitlePainter(Surface surface, Theme theme) {
  private static final double REMARK = 12;
  private static final double GAP = 24;

  /** In less room a remark would be no more than a word. */
  private static final double LEAST_REMARK = 60;

  void paint(Timeline timeline, TimelineLayout layout) {
    double y = layout.titleBaseline();
    double x = layout.labelLeft();
    double right = layout.plotLeft() + layout.plotWidth();
    TitleFit fit = TitleFit.of(surface, timeline.title(), timeline.badge(), right - x);
    double titleSize = TitleFit.TITLE * fit.title();
    double badgeSize = TitleFit.BADGE * fit.badge();
    Surface.Weight heavy = Surface.Weight.SEMIBOLD;
    Shortened shortened = new Shortened(surface);
    String title = shortened.end(timeline.title(), titleSize, heavy, right - x + 1);
    double titleEnd = x + surface.textWidth(title, titleSize, heavy);
    // Less room than for a word tells nothing; the comparison beside tells all of it.
    String badge =
        fit.fits() || fit.room() > LEAST_REMARK
            ? shortened.end(timeline.badge(), badgeSize, heavy, fit.room() + 0.5)
            : "";
    double wide = surface.textWidth(badge, badgeSize, heavy);
    double room = right - titleEnd - GAP - (badge.isEmpty() ? 0 : wide + 20);
    TextPart said = new TextPart(title, titleSize, heavy, theme.text());
    String remark =
        room > LEAST_REMARK
            ? shortened.statements(timeline.remark(), REMARK, Surface.Weight.REGULAR, room)
            : "";
    TextPart read = new TextPart(remark, REMARK, Surface.Weight.REGULAR, theme.quiet());
    surface.texts(remark.isEmpty() ? List.of(said) : List.of(said, read), x, y, GAP);
    if (!badge.isEmpty()) {
      surface.text(badge, right, y + 1, badgeSize, heavy, Surface.Align.END, theme.accent());
    }
  }
}
