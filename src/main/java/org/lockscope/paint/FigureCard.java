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

  private static final double PADDING = 12;

  /** Draws the card. */
  public void paint(Surface surface, Theme theme, double left, double top, double width) {
    surface.fillRoundRect(left, top, width, HEIGHT, 5, theme.track());
    surface.pushClip(left, top, width, HEIGHT);
    double room = width - 2 * PADDING;
    text(surface, name, left, top + 17, 11.5, room, Surface.Weight.REGULAR, theme.quiet());
    text(surface, value, left, top + 36, 15.5, room, Surface.Weight.SEMIBOLD, theme.text());
    text(surface, remark, left, top + 51, 10.5, room, Surface.Weight.REGULAR, theme.quiet());
    surface.popClip();
  }

  /** What is too long is written smaller. */
  private static void text(
      Surface surface,
      String text,
      double left,
      double baseline,
      double size,
      double room,
      Surface.Weight weight,
      int colour) {
    double wide = surface.textWidth(text, size, weight);
    double fitting = wide <= room ? size : size * room / wide;
    surface.text(text, left + PADDING, baseline, fitting, weight, Surface.Align.START, colour);
  }
}
