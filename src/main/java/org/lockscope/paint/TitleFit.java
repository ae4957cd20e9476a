package org.lockscope.paint;

/**
 * How large a timeline's title and the figure at its right are, so that neither is cut: both
 * smaller, by the same part, where they would meet.
 *
 * @param part of their size, {@value #SMALLEST} to 1
 * @param fits whether both are whole at that size
 */
public record TitleFit(double part, boolean fits) {
  /** The title's size where there is room, in logical pixels. */
  public static final double TITLE = 13.5;

  /** The figure's size where there is room, in logical pixels. */
  public static final double BADGE = 19;

  private static final double SMALLEST = 0.6;
  private static final double BETWEEN = 20;

  /**
   * Fits both into a row.
   *
   * @param room from where the title begins to where the figure ends, in logical pixels
   */
  public static TitleFit of(Surface measure, String title, String badge, double room) {
    double wide = measure.textWidth(title, TITLE, Surface.Weight.SEMIBOLD);
    if (!badge.isEmpty()) {
      wide += BETWEEN + measure.textWidth(badge, BADGE, Surface.Weight.SEMIBOLD);
    }
    double part = Math.clamp(room / Math.max(1, wide), SMALLEST, 1);
    return new TitleFit(part, wide * part <= room + 0.5);
  }
}
