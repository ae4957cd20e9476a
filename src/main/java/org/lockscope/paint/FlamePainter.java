package org.lockscope.paint;

import org.lockscope.contention.Flame;
import org.lockscope.say.FlameWords;
import org.lockscope.trace.State;

/**
 * Draws waiting by stack as a flame graph: the outermost frames below, what they called above them,
 * as wide as threads waited there. What is too thin to be seen is left out.
 *
 * @param surface drawn on
 * @param theme in these colours
 * @param words what stands in the frames
 */
public record FlamePainter(Surface surface, Theme theme, FlameWords words) {
  private static final double ROW = 18;
  private static final double SIZE = 11;

  /** A frame that is narrower is left out, with all above it. */
  private static final double LEAST = 0.5;

  /** A frame that is narrower has no text. */
  private static final double LEAST_TEXT = 34;

  /** How high it is in a width, in logical pixels. */
  public static double height(Flame flame, double width) {
    return flame.total() == 0 ? ROW : depth(flame, width / flame.total()) * ROW;
  }

  private static int depth(Flame flame, double scale) {
    int deepest = 0;
    for (Flame child : flame.children()) {
      if (child.total() * scale >= LEAST) {
        deepest = Math.max(deepest, depth(child, scale));
      }
    }
    return deepest + 1;
  }

  /** Draws it between two heights. */
  public void paint(Flame flame, double left, double top, double width, double bottom) {
    if (flame.total() == 0) {
      text(words.nothing(), left, top, width);
      return;
    }
    frame(flame, left, bottom - ROW, width / flame.total());
  }

  private void frame(Flame flame, double left, double top, double scale) {
    double width = flame.total() * scale;
    box(flame, left, top, Math.max(1, width - 1));
    double x = left;
    for (Flame child : flame.children()) {
      if (child.total() * scale >= LEAST) {
        frame(child, x, top - ROW, scale);
      }
      x += child.total() * scale;
    }
  }

  private void box(Flame flame, double left, double top, double width) {
    double high = ROW - 1;
    if (flame.children().isEmpty()) {
      surface.pushClip(left, top, width, high);
      Texture.of(State.WAITING).fill(surface, theme, State.WAITING, left, top, width, high);
      surface.popClip();
    } else {
      surface.fillRect(left, top, width, high, theme.track());
    }
    if (width >= LEAST_TEXT) {
      text(words.of(flame), left + 4, top, width - 8);
    }
  }

  private void text(String text, double left, double top, double room) {
    surface.text(
        new Shortened(surface).end(text, SIZE, Surface.Weight.REGULAR, room),
        left,
        top + 12.5,
        SIZE,
        Surface.Weight.REGULAR,
        Surface.Align.START,
        theme.text());
  }
}
