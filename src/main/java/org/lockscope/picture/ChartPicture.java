package org.lockscope.picture;

import java.util.List;
import java.util.Map;
import org.lockscope.paint.ChartPainter;
import org.lockscope.paint.ChartWords;
import org.lockscope.paint.Shortened;
import org.lockscope.paint.Surface;
import org.lockscope.paint.TextPart;
import org.lockscope.paint.Theme;
import org.lockscope.scenario.Chart;
import org.lockscope.text.Language;

/** A picture of a graph by itself, for a slide or a page. */
public final class ChartPicture {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;
  private static final double MARGIN = 20;

  private ChartPicture() {}

  /**
   * The picture.
   *
   * @param about what was measured, in a sentence
   */
  public static Picture of(Chart chart, String about, Theme theme, Language language) {
    Map<String, String> texts =
        Picture.texts(chart.title(), about + ". " + ChartWords.of(chart, language));
    return new Picture(
        WIDTH, HEIGHT, texts, language, surface -> paint(surface, chart, about, theme));
  }

  private static void paint(Surface surface, Chart chart, String about, Theme theme) {
    surface.fillRect(0, 0, WIDTH, HEIGHT, theme.window());
    double width = WIDTH - 2 * MARGIN;
    double height = HEIGHT - 2 * MARGIN;
    surface.fillRoundRect(MARGIN, MARGIN, width, height, 7, theme.card());
    surface.strokeRoundRect(MARGIN, MARGIN, width, height, 7, 1, theme.border());
    new ChartPainter(surface, theme).paint(chart, MARGIN, MARGIN, width, height - 24);
    List<TextPart> line =
        List.of(
            new TextPart(
                new Shortened(surface).end(about, 11, Surface.Weight.REGULAR, width - 24),
                11,
                Surface.Weight.REGULAR,
                theme.quiet()));
    surface.texts(line, MARGIN + 12, HEIGHT - MARGIN - 14, 0);
  }
}
