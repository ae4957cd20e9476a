package org.lockscope.paint;

import java.util.List;

/**
 * Draws what stands over a timeline: its title, what to read from it, and a figure at the right.
 */
record TitlePainter(Surface surface, Theme theme) {
  private static final double REMARK = 12;
  private static final double TITLE = 13.5;
  private static final double BADGE = 19;
  private static final double GAP = 24;

  /** In less room a remark would be no more than a word. */
  private static final double LEAST_REMARK = 60;

  void paint(Timeline timeline, TimelineLayout layout) {
    double y = layout.titleBaseline();
    double x = layout.labelLeft();
    double right = layout.plotLeft() + layout.plotWidth();
    Shortened shortened = new Shortened(surface);
    String title = shortened.end(timeline.title(), TITLE, Surface.Weight.SEMIBOLD, right - x);
    double titleEnd = x + surface.textWidth(title, TITLE, Surface.Weight.SEMIBOLD);
    double wide = surface.textWidth(timeline.badge(), BADGE, Surface.Weight.SEMIBOLD);
    double room = right - titleEnd - GAP - (timeline.badge().isEmpty() ? 0 : wide + 20);
    TextPart said = new TextPart(title, TITLE, Surface.Weight.SEMIBOLD, theme.text());
    String remark =
        room > LEAST_REMARK
            ? shortened.end(timeline.remark(), REMARK, Surface.Weight.REGULAR, room)
            : "";
    TextPart read = new TextPart(remark, REMARK, Surface.Weight.REGULAR, theme.quiet());
    surface.texts(remark.isEmpty() ? List.of(said) : List.of(said, read), x, y, GAP);
    boolean fits = right - wide - 10 > Math.max(layout.plotLeft() + 10, titleEnd);
    if (!timeline.badge().isEmpty() && fits) {
      surface.text(
          timeline.badge(),
          right,
          y + 1,
          BADGE,
          Surface.Weight.SEMIBOLD,
          Surface.Align.END,
          theme.accent());
    }
  }
}
