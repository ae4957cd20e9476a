package org.lockscope.paint;

import java.util.List;
import org.lockscope.say.Words;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Lane;
import org.lockscope.trace.TimeScale;

/**
 * Draws lanes that are not shown one by one as one picture of how many of them do what, under those
 * that are.
 *
 * @param surface drawn on
 * @param theme in these colours
 */
public record FoldedLanes(Surface surface, Theme theme) {
  private static final double GAP = 4;
  private static final double MARGIN = 12;

  /** Draws them in the room that a timeline's lanes leave. */
  public void paint(Timeline timeline, TimelineLayout layout) {
    List<Lane> folded =
        timeline.trace().lanes().stream()
            .filter(lane -> timeline.lanes().rowOf(lane.thread()) < 0)
            .toList();
    double top = layout.lanesTop() + timeline.lanes().size() * layout.pitch() + GAP;
    double height = Math.max(1, layout.top() + layout.height() - top - MARGIN);
    TimeScale scale = layout.scale(timeline.span());
    new Density(timeline.trace(), folded, scale, timeline.until(false))
        .paint(surface, theme, top, height);
    veil(timeline, layout, scale, top, height);
    double middle = top + height / 2;
    label(Quantities.count(folded.size()), layout.labelLeft(), middle - 2, theme.text());
    label(
        Words.in(timeline.language()).tell("folded.lanes"),
        layout.labelLeft(),
        middle + 14,
        theme.quiet());
  }

  /** What had not happened yet is as pale here as in the lanes. */
  private void veil(
      Timeline timeline, TimelineLayout layout, TimeScale scale, double top, double height) {
    long now = timeline.playhead().orElse(timeline.trace().end());
    double left = Math.max(layout.plotLeft(), scale.x(now));
    double width = layout.plotLeft() + layout.plotWidth() - left;
    if (now < timeline.trace().end() && width > 0) {
      int veil = (theme.card() & 0xffffff) | TimelinePainter.PALE;
      surface.fillRect(left, top, width, height, veil);
    }
  }

  private void label(String text, double x, double baseline, int colour) {
    surface.text(text, x, baseline, 12, Surface.Weight.REGULAR, Surface.Align.START, colour);
  }
}
