package org.lockscope.paint;

import java.util.List;

/**
 * Something that can be drawn on: the screen, a picture file, an SVG document. Lengths are in
 * logical pixels, x to the right and y downwards; colours are {@code 0xAARRGGBB}.
 */
public interface Surface {
  /** How text is set; sizes are in logical pixels. */
  enum Weight {
    /** Running text. */
    REGULAR,
    /** Titles and labels in bars. */
    SEMIBOLD
  }

  /** Where a text stands in relation to its x. */
  enum Align {
    /** It begins there. */
    START,
    /** Its middle is there. */
    MIDDLE,
    /** It ends there. */
    END
  }

  /** Fills a rectangle. */
  void fillRect(double x, double y, double width, double height, int argb);

  /** Fills a rectangle with rounded corners. */
  void fillRoundRect(double x, double y, double width, double height, double radius, int argb);

  /** Draws the outline of a rectangle with rounded corners, the stroke centred on the edge. */
  void strokeRoundRect(
      double x, double y, double width, double height, double radius, double stroke, int argb);

  /**
   * Fills a rectangle with stripes that rise to the right at 45 degrees. The pattern is anchored at
   * the surface's origin plus {@code phase}, so that neighbours match and nothing crawls.
   */
  void hatchRect(
      double x, double y, double width, double height, double phase, int background, int stripe);

  /**
   * Says that columns will be stacked inside a rectangle until {@link #endStacks}; a surface may
   * draw them all together then.
   */
  default void beginStacks(double x, double y, double width, double height) {}

  /**
   * Stacks colours in a column one pixel wide, from the bottom up.
   *
   * @param parts which part of the height each colour takes; together 1 at most
   */
  default void stack(double x, double top, double height, float[] parts, int[] colours) {
    double bottom = top + height;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] > 0) {
        double part = parts[i] * height;
        bottom -= part;
        fillRect(x, bottom, 1, part, colours[i]);
      }
    }
  }

  /** Draws what was stacked since {@link #beginStacks}. */
  default void endStacks() {}

  /** Draws a line. */
  void line(double x1, double y1, double x2, double y2, double stroke, int argb);

  /** Fills a polygon; {@code points} are x and y in turn. */
  void fillPolygon(double[] points, int argb);

  /** Draws one line of text on a baseline. */
  void text(
      String text, double x, double baseline, double size, Weight weight, Align align, int argb);

  /**
   * Draws texts on one baseline, each after the one before, which it does not run into however wide
   * that is drawn where the picture is looked at.
   *
   * @param gap between one and the next
   */
  default void texts(List<TextPart> parts, double x, double baseline, double gap) {
    double left = x;
    for (TextPart part : parts) {
      text(part.text(), left, baseline, part.size(), part.weight(), Align.START, part.argb());
      left += textWidth(part.text(), part.size(), part.weight()) + gap;
    }
  }

  /** How wide {@link #text} would draw a text. */
  double textWidth(String text, double size, Weight weight);

  /** Draws only inside a rectangle until {@link #popClip}. */
  void pushClip(double x, double y, double width, double height);

  /** Takes back the last {@link #pushClip}. */
  void popClip();
}
