package org.lockscope.paint;

/**
 * One figure with its name and what it is a part of.
 *
 * @param name {@code Wall time}
 * @param value {@code 4.13 s | 30.1 s}
 * @param remark {@code A | B}; may be empty
 */
public record FigureCard(String name, String value, String remark) {
  /** How high a card is, in logical pixels. */
  public static final double HEIGHT = 58;

  private static final double VALUE_SIZE = 15.5;

  /** Draws the card. */
  public void paint(Surface surface, Theme theme, double left, double top, double width) {
    surface.fillRoundRect(left, top, width, HEIGHT, 5, theme.track());
    surface.pushClip(left, top, width, HEIGHT);
    text(surface, name, left, top + 17, 11.5, Surface.Weight.REGULAR, theme.quiet());
    double size = fitting(surface, width - 24);
    text(surface, value, left, top + 36, size, Surface.Weight.SEMIBOLD, theme.text());
    text(surface, remark, left, top + 51, 10.5, Surface.Weight.REGULAR, theme.quiet());
    surface.popClip();
  }

  private double fitting(Surface surface, double room) {
    double wide = surface.textWidth(value, VALUE_SIZE, Surface.Weight.SEMIBOLD);
    return wide <= room ? VALUE_SIZE : VALUE_SIZE * room / wide;
  }

  private static void text(
      Surface surface,
      String text,
      double left,
      double baseline,
      double size,
      Surface.Weight weight,
      int colour) {
    surface.text(text, left + 12, baseline, size, weight, Surface.Align.START, colour);
  }
}
