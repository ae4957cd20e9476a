package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.text.Language;
import org.lockscope.trace.State;

/**
 * Says what the colours and marks of a timeline mean.
 *
 * @param surface drawn on
 * @param theme in these colours
 * @param foreign whether it is about another program's recording, which has no articles
 * @param language in which it says so
 */
public record Legend(Surface surface, Theme theme, boolean foreign, Language language) {
  /** How high a line of a legend is, in logical pixels. */
  public static final double HEIGHT = 20;

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
    Words words = Words.in(language);
    List<Entry> entries = new ArrayList<>();
    if (foreign) {
      entries.add(block(words.tell("legend.busy"), theme.state(State.CALLING, 0)));
    }
    for (int task = 0; task < Words.TASKS && !foreign; task++) {
      entries.add(block(words.title(task), theme.state(State.CALLING, task)));
    }
    if (!foreign) {
      entries.add(block(words.tell("legend.append"), theme.append()));
    }
    entries.add(
        new Entry(
            words.tell("legend.waiting"),
            (x, top) ->
                surface.hatchRect(
                    x, top + 2, SWATCH, SWATCH_HEIGHT, 0, theme.waitingGround(), theme.waiting())));
    entries.add(strip(words.tell("legend.holding"), 3));
    entries.add(strip(words.tell("legend.contended"), 5));
    entries.add(
        new Entry(
            words.tell("legend.race"),
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
