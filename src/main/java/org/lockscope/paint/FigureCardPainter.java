package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.say.FigureCard;

/** Draws a {@link FigureCard}. */
public final class FigureCardPainter {
  /** How high a card is whose remark has one line, in logical pixels. */
  private static final double HEIGHT = 58;

  private static final double REMARK = 10.5;
  private static final double LINE = 14;

  private static final double PADDING = 12;

  private FigureCardPainter() {}

  /** How high a card is in a width, in logical pixels: its remark has as many lines as it needs. */
  public static double height(FigureCard card, double width) {
    return HEIGHT + (remarkLines(card.remark(), width).size() - 1) * LINE;
  }

  private static List<String> remarkLines(String remark, double width) {
    double room = width - 2 * PADDING;
    return TextMeasure.width(remark, REMARK, Surface.Weight.REGULAR) <= room
        ? List.of(remark)
        : Wrapped.of(remark, REMARK, Surface.Weight.REGULAR, room).lines();
  }

  /** So many lines at most; what has no room is in the last one, which is cut where it is drawn. */
  private static List<String> remarkLines(String remark, double width, int most) {
    List<String> lines = remarkLines(remark, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> fitting = new ArrayList<>(lines.subList(0, most - 1));
    fitting.add(String.join(" ", lines.subList(most - 1, lines.size())));
    return fitting;
  }

  /**
   * Draws the card.
   *
   * @param height {@link #height} of it in that width, for all it has to say; what has no room is
   *     cut
   */
  public static void paint(
      FigureCard card,
      Surface surface,
      Theme theme,
      double left,
      double top,
      double width,
      double height) {
    surface.fillRoundRect(left, top, width, height, 5, theme.track());
    surface.pushClip(left, top, width, height);
    double room = width - 2 * PADDING;
    text(surface, card.name(), left, top + 17, 11.5, room, Surface.Weight.REGULAR, theme.quiet());
    text(surface, card.value(), left, top + 36, 15.5, room, Surface.Weight.SEMIBOLD, theme.text());
    double baseline = top + 51;
    for (String line :
        remarkLines(card.remark(), width, 1 + (int) ((height - HEIGHT) / LINE + 0.001))) {
      surface.text(
          new Shortened(surface).end(line, REMARK, Surface.Weight.REGULAR, room),
          left + PADDING,
          baseline,
          REMARK,
          Surface.Weight.REGULAR,
          Surface.Align.START,
          theme.quiet());
      baseline += LINE;
    }
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
