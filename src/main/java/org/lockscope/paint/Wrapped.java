package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.text.Quantities;

/**
 * A text on as many lines as its room asks for. A word wider than the room has a line of its own.
 *
 * @param lines the lines, one or more
 * @param size of the letters, in logical pixels
 * @param weight how it is set
 */
public record Wrapped(List<String> lines, double size, Surface.Weight weight) {
  private static final double LEADING = 1.4;

  /** Breaks a text between its words. */
  public static Wrapped of(String text, double size, Surface.Weight weight, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : Quantities.unbroken(text).strip().split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || TextMeasure.width(longer, size, weight) <= room) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return new Wrapped(List.copyOf(lines), size, weight);
  }

  /** How high it is, in logical pixels. */
  public double height() {
    return lines.size() * size * LEADING;
  }

  /** Draws it. */
  public void paint(Surface surface, double left, double top, int argb) {
    double baseline = top + size;
    for (String line : lines) {
      surface.text(line, left, baseline, size, weight, Surface.Align.START, argb);
      baseline += size * LEADING;
    }
  }
}
