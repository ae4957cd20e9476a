package org.lockscope.paint;

/**
 * How large a timeline's title and what stands at its right are. A title keeps its size: a figure
 * beside it gets smaller first, then both by the same part, where they would meet. A sentence that
 * stands in the figure's place, why there is none, is shortened instead.
 *
 * @param title the part of its size of the title, {@value #SMALLEST} to 1
 * @param badge that of what stands at its right
 * @param room how much room is left for that, in logical pixels
 * @param fits whether both are whole at that size
 */
public record TitleFit(double title, double badge, double room, boolean fits) {
  /** The title's size where there is room, in logical pixels. */
  public static final double TITLE = 13.5;

  /** The figure's size where there is room, in logical pixels. */
  public static final double BADGE = 19;

  private static final double SMALLEST = 0.6;
  private static final double BETWEEN = 20;

  /** What is wider than this part of the row, at its smallest, is a sentence and no figure. */
  private static final double FIGURE = 0.25;

  /**
   * Fits both into a row.
   *
   * @param room from where the title begins to where the figure ends, in logical pixels
   */
  public static TitleFit of(Surface measure, String title, String badge, double room) {
    double name = Math.max(1, measure.textWidth(title, TITLE, Surface.Weight.SEMIBOLD));
    double figure = Math.max(1, measure.textWidth(badge, BADGE, Surface.Weight.SEMIBOLD));
    if (badge.isEmpty()) {
      double part = Math.clamp(room / name, SMALLEST, 1);
      return new TitleFit(part, 1, 0, name * part <= room + 0.5);
    }
    double left = room - name - BETWEEN;
    if (left >= SMALLEST * figure) {
      return new TitleFit(1, Math.min(1, left / figure), left, true);
    }
    if (SMALLEST * figure > FIGURE * room) {
      double part = Math.clamp(room / name, SMALLEST, 1);
      return new TitleFit(part, SMALLEST, Math.max(0, room - name * part - BETWEEN), false);
    }
    double all = name + BETWEEN + figure;
    double part = Math.clamp(room / all, SMALLEST, 1);
    return new TitleFit(part, part, figure * part + 1, all * part <= room + 0.5);
  }
}
