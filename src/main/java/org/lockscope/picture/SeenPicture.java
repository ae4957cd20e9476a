package org.lockscope.picture;

import java.util.List;
import java.util.Map;
import org.lockscope.paint.Theme;
import org.lockscope.paint.Timeline;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.paint.TimelinePainter;
import org.lockscope.text.Language;

/** The picture of timelines just as they are seen: the same lanes, stretch, playhead and marks. */
public final class SeenPicture {
  private static final int MARGIN = 12;

  /**
   * A timeline as it was painted last.
   *
   * @param timeline what it shows
   * @param layout where
   */
  public record Seen(Timeline timeline, TimelineLayout layout) {}

  private SeenPicture() {}

  /** A picture of timelines, one under the other; their traces must not change meanwhile. */
  public static Picture of(List<Seen> timelines, Theme theme) {
    double width = timelines.stream().mapToDouble(seen -> seen.layout.width()).max().orElse(1);
    double height = timelines.stream().mapToDouble(seen -> seen.layout.height() + MARGIN).sum();
    int wide = (int) Math.ceil(width) + 2 * MARGIN;
    int high = (int) Math.ceil(height) + MARGIN;
    return new Picture(
        wide,
        high,
        Map.of("Software", "Lockscope"),
        timelines.isEmpty() ? Language.ENGLISH : timelines.getFirst().timeline().language(),
        surface -> {
          surface.fillRect(0, 0, wide, high, theme.window());
          double top = MARGIN;
          for (Seen seen : timelines) {
            TimelineLayout layout = seen.layout.at(MARGIN, top);
            surface.fillRoundRect(MARGIN, top, layout.width(), layout.height(), 7, theme.card());
            new TimelinePainter(surface, theme).paint(seen.timeline, layout);
            top += layout.height() + MARGIN;
          }
        });
  }
}
