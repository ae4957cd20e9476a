package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.State;

/**
 * Says what the colours and marks of a timeline mean.
 *
 * @param surface drawn on
 * @param theme in these colours
 * @param foreign whether it is about another program's recording, which has no articles
 */
public record Legend(Surface surface, Theme theme, boolean foreign) {
  /** The tasks' names, by their ordinal. */
  public static final List<String> TASKS = List.of("Summarize", "Sentiment", "Keywords");

  /** How high a line of a legend is, in logical pixels. */
  public static final double HEIGHT = 20;

  /** A task's name as it stands in a sentence; of a task we do not know, its number. */
  static String task(int ordinal) {
    if (ordinal < TASKS.size()) {
      return TASKS.get(ordinal).toLowerCase(Locale.ROOT);
    }
    ForeignTask other = ForeignTask.of(ordinal);
    return other == null ? "task " + ordinal : other.label();
  }

  private static final double SIZE = 12;
  private static final double BETWEEN = 22;
  private static final double SWATCH = 16;
  private static final double SWATCH_HEIGHT = 12;

  /** What stands for an entry, drawn at its place. */
  @FunctionalInterface
  private interface Swatch {
    void paint(double x, double top);
  }

  private record Entry(String text, Swatch swatch) {}

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    if (foreign) {
      entries.add(block("Busy: sleep, input and output, work", theme.state(State.CALLING, 0)));
    }
    for (int task = 0; task < TASKS.size() && !foreign; task++) {
      entries.add(block(TASKS.get(task), theme.state(State.CALLING, task)));
    }
    if (!foreign) {
      entries.add(block("Append", theme.append()));
    }
    entries.add(
        new Entry(
            "Waiting for lock",
            (x, top) ->
                surface.hatchRect(
                    x, top + 2, SWATCH, SWATCH_HEIGHT, 0, theme.waitingGround(), theme.waiting())));
    entries.add(strip("Holding lock", 3));
    entries.add(strip("Holding while others wait", 5));
    entries.add(
        new Entry(
            "Data race",
            (x, top) -> AnnotationPainter.star(surface, x + SWATCH / 2, top + 8, 6.5, theme)));
    return entries;
  }

  private Entry block(String text, int colour) {
    return new Entry(
        text, (x, top) -> surface.fillRoundRect(x, top + 2, SWATCH, SWATCH_HEIGHT, 2, colour));
  }

  private Entry strip(String text, double height) {
    return new Entry(
        text,
        (x, top) -> surface.fillRect(x, top + 8 - height / 2, SWATCH, height, theme.holding()));
  }

  /** How high a legend is that has so much room. */
  public double height(double width) {
    return flow(0, 0, width, false);
  }

  /** Draws the legend, in as many lines as the width asks for. */
  public void paint(double left, double top, double width) {
    flow(left, top, width, true);
  }

  private double flow(double left, double top, double width, boolean draw) {
    double x = left;
    double y = top;
    for (Entry entry : entries()) {
      double wide = surface.textWidth(entry.text, SIZE, Surface.Weight.REGULAR) + SWATCH + 7;
      if (x > left && x + wide > left + width) {
        x = left;
        y += HEIGHT;
      }
      if (draw) {
        entry.swatch.paint(x, y);
        surface.text(
            entry.text,
            x + SWATCH + 7,
            y + 12.5,
            SIZE,
            Surface.Weight.REGULAR,
            Surface.Align.START,
            theme.text());
      }
      x += wide + BETWEEN;
    }
    return y + HEIGHT - top;
  }
}
