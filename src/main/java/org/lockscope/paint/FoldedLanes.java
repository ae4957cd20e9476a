package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Lane;

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
    new Density(folded, layout.scale(timeline.span()), timeline.trace().end())
        .paint(surface, theme, top, height);
    double middle = top + height / 2;
    label(Quantities.count(folded.size()), layout.labelLeft(), middle - 2, theme.text());
    label(
        Words.in(timeline.language()).tell("folded.lanes"),
        layout.labelLeft(),
        middle + 14,
        theme.quiet());
  }

  private void label(String text, double x, double baseline, int colour) {
    surface.text(text, x, baseline, 12, Surface.Weight.REGULAR, Surface.Align.START, colour);
  }
}
