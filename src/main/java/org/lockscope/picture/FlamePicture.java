package org.lockscope.picture;

import java.util.Map;
import org.lockscope.contention.Flame;
import org.lockscope.paint.FlamePainter;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.say.FlameWords;
import org.lockscope.say.RunSummary;

/** A picture of where a run's threads waited for locks, by their stacks. */
public final class FlamePicture {
  private static final int MARGIN = 16;
  private static final double HEAD = 44;

  private FlamePicture() {}

  /**
   * The picture.
   *
   * @param run one that has ended
   * @param width in logical pixels
   */
  public static Picture of(RunSummary run, Theme theme, int width) {
    Flame flame = Flame.of(run.trace(), /* conditions= */ false);
    FlameWords words = FlameWords.of(run, flame);
    double inside = FlamePainter.height(flame, width - 4 * MARGIN);
    int height = (int) Math.ceil(inside + HEAD + 3 * MARGIN);
    Map<String, String> texts = Picture.texts(words.title(), words.remark());
    return new Picture(
        width,
        height,
        texts,
        run.language(),
        surface -> paint(surface, theme, flame, words, width, height));
  }

  private static void paint(
      Surface surface, Theme theme, Flame flame, FlameWords words, int width, int height) {
    surface.fillRect(0, 0, width, height, theme.window());
    double wide = width - 2 * MARGIN;
    double high = height - 2 * MARGIN;
    surface.fillRoundRect(MARGIN, MARGIN, wide, high, 7, theme.card());
    surface.strokeRoundRect(MARGIN, MARGIN, wide, high, 7, 1, theme.border());
    Surface.Align start = Surface.Align.START;
    double left = 2 * MARGIN;
    Surface.Weight bold = Surface.Weight.SEMIBOLD;
    surface.text(words.title(), left, MARGIN + 22, 13, bold, start, theme.text());
    Surface.Weight regular = Surface.Weight.REGULAR;
    surface.text(words.remark(), left, MARGIN + 39, 11, regular, start, theme.quiet());
    new FlamePainter(surface, theme, words)
        .paint(flame, left, MARGIN + HEAD, width - 4 * MARGIN, height - 2 * MARGIN);
  }
}
