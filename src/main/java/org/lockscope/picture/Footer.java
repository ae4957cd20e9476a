package org.lockscope.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import org.lockscope.paint.FigureCardPainter;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.say.FigureCard;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RunCards;
import org.lockscope.say.RunSummary;

/**
 * What stands under the timelines of a picture: the legend, what was asked for, and the figures, in
 * as many lines as the width asks for.
 *
 * @param runs the runs as they are shown
 * @param whole the runs as they ended, or as far as they have come: by their figures cards are as
 *     high at every instant
 * @param theme in these colours
 * @param options with legend, with figures, and how wide
 */
record Footer(
    List<RunSummary> runs, List<RunSummary> whole, Theme theme, RunPicture.Options options) {
  private static final double PADDING = 16;
  private static final double ABOVE = 12;
  private static final double BELOW = 14;
  private static final double BETWEEN = 10;
  private static final double LEAST_CARD = 150;

  /** So much room beside the legend is for what was asked for, where there is as much. */
  private static final double SETTINGS = 328;

  private static final double WIDE = 1200;

  /** How high it is, in logical pixels; 0 if it has nothing to say. */
  double height() {
    if (!options.legend() && !options.figures()) {
      return 0;
    }
    double figures = 0;
    if (options.figures()) {
      figures = rows(RunCards.of(runs).size()) * (cardHeight() + BETWEEN);
    }
    return ABOVE + linesHeight() + figures + BELOW;
  }

  private double room() {
    return options.width() - 2 * RunPicture.MARGIN - 2 * PADDING;
  }

  private boolean beside() {
    return options.legend() && options.width() >= WIDE;
  }

  private double legendRoom() {
    return beside() && !asked().isEmpty() ? room() - SETTINGS : room();
  }

  /** What was asked for; empty of what nobody asked for, and where its scenario does not say. */
  private String asked() {
    return runs.getLast() instanceof OwnRun last
        ? last.plan().scenario().voice().conditions(last.plan().setup(), last.language())
        : "";
  }

  private double linesHeight() {
    return legendHeight() + (beside() || asked().isEmpty() ? 0 : Legend.HEIGHT);
  }

  private double legendHeight() {
    if (!options.legend()) {
      return 0;
    }
    BufferedImage nothing = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    ImageSurface measure = new ImageSurface(nothing, 1, 0);
    double height = legend(measure).height(legendRoom());
    measure.dispose();
    return height;
  }

  private Legend legend(Surface surface) {
    return new Legend(surface, theme, Legend.Contents.of(runs), runs.getFirst().language());
  }

  private int rows(int cards) {
    int most = (int) Math.max(1, (room() + BETWEEN) / (LEAST_CARD + BETWEEN));
    return Math.ceilDiv(cards, most);
  }

  private int columns(int cards) {
    return Math.ceilDiv(cards, rows(cards));
  }

  private double cardWidth(int columns) {
    return (room() - (columns - 1) * BETWEEN) / columns;
  }

  /** All are as high as the one that says most. */
  private double cardHeight() {
    List<FigureCard> cards = RunCards.of(whole);
    double width = cardWidth(columns(cards.size()));
    return cards.stream()
        .mapToDouble(card -> FigureCardPainter.height(card, width))
        .max()
        .orElse(0);
  }

  void paint(Surface surface, double top) {
    double left = RunPicture.MARGIN + PADDING;
    if (options.legend()) {
      legend(surface).paint(left, top + ABOVE, legendRoom());
    }
    double line = beside() ? top + ABOVE : top + ABOVE + legendHeight();
    settings(surface, line + 12.5);
    if (options.figures()) {
      cards(surface, left, top + ABOVE + linesHeight() + BETWEEN);
    }
  }

  private void settings(Surface surface, double baseline) {
    String asked = asked();
    if (asked.isEmpty()) {
      return;
    }
    surface.text(
        asked,
        RunPicture.MARGIN + PADDING + (beside() ? room() : 0),
        baseline,
        12,
        Surface.Weight.REGULAR,
        beside() ? Surface.Align.END : Surface.Align.START,
        theme.quiet());
  }

  private void cards(Surface surface, double left, double top) {
    List<FigureCard> cards = RunCards.of(runs);
    int columns = columns(cards.size());
    double width = cardWidth(columns);
    double height = cardHeight();
    for (int i = 0; i < cards.size(); i++) {
      double x = left + i % columns * (width + BETWEEN);
      int row = i / columns;
      double y = top + row * (height + BETWEEN);
      FigureCardPainter.paint(cards.get(i), surface, theme, x, y, width, height);
    }
  }
}
