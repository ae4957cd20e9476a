package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.State;

/**
 * Says what the colours and marks of a timeline mean.
 *
 * @param surface drawn on
 * @param theme in these colours
 */
public record Legend(Surface surface, Theme theme) {
  /** The tasks' names, by their ordinal. */
  public static final List<String> TASKS = List.of("Summarize", "Sentiment", "Keywords");

  /** How high a legend is, in logical pixels. */
  public static final double HEIGHT = 20;

  private static final double SIZE = 12;
  private static final double SWATCH = 16;
  private static final double SWATCH_HEIGHT = 12;

  /** Draws the legend in one line and returns where it ends. */
  public double paint(double left, double top) {
    double x = left;
    for (int task = 0; task < TASKS.size(); task++) {
      double at = x;
      int colour = theme.state(State.CALLING, task);
      surface.fillRoundRect(at, top + 2, SWATCH, SWATCH_HEIGHT, 2, colour);
      x = label(TASKS.get(task), x, top);
    }
    surface.fillRoundRect(x, top + 2, SWATCH, SWATCH_HEIGHT, 2, theme.append());
    x = label("Append", x, top);
    surface.hatchRect(x, top + 2, SWATCH, SWATCH_HEIGHT, 0, theme.waitingGround(), theme.waiting());
    x = label("Waiting for lock", x, top);
    surface.fillRect(x, top + 7, SWATCH, 3, theme.holding());
    x = label("Holding lock", x, top);
    surface.fillRect(x, top + 5.5, SWATCH, 5, theme.holding());
    return label("Holding while others wait", x, top) - 22;
  }

  private double label(String text, double x, double top) {
    double at = x + SWATCH + 7;
    surface.text(
        text, at, top + 12.5, SIZE, Surface.Weight.REGULAR, Surface.Align.START, theme.text());
    return at + surface.textWidth(text, SIZE, Surface.Weight.REGULAR) + 22;
  }
}
