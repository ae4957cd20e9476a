package org.lockscope.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Surface;

/** A surface on the screen. For the JavaFX thread. */
public final class FxSurface implements Surface {
  private static final int HATCH = 8;
  private static final int MOST_WIDTHS = 20_000;

  private record Typeface(Weight weight, double size) {}

  private record Line(String text, Typeface typeface) {}

  private record Hatch(int ground, int stripe) {}

  private final GraphicsContext graphics;
  private final Map<Typeface, Font> fonts = new HashMap<>();
  private final Map<Line, Double> widths = new HashMap<>();
  private final Map<Integer, Color> colours = new HashMap<>();
  private final Map<Hatch, WritableImage> hatches = new HashMap<>();
  private final Text measure = new Text();
  private final PixelLayers layers = new PixelLayers();
  private @Nullable PixelLayer stacks;
  private double stacksX;
  private double stacksY;
  private int stacksWidth;
  private int stacksHeight;
  private double scale = 1;

  /** Draws on a canvas; used by JavaFX's thread. */
  public FxSurface(Canvas canvas) {
    this.graphics = canvas.getGraphicsContext2D();
    graphics.setTextBaseline(VPos.BASELINE);
  }

  @Override
  public void beginStacks(double x, double y, double width, double height) {
    stacks = null;
    stacksX = Math.floor(x);
    stacksY = Math.floor(y);
    stacksWidth = (int) Math.ceil(x + width - stacksX);
    stacksHeight = (int) Math.ceil(y + height - stacksY);
  }

  @Override
  public void stack(double x, double top, double height, float[] parts, int[] colours) {
    if (stacks == null) {
      stacks = layers.next(stacksWidth, stacksHeight);
    }
    int from = (int) Math.round(top - stacksY);
    stacks.stack((int) Math.floor(x - stacksX), from, (int) Math.round(height), parts, colours);
  }

  @Override
  public void endStacks() {
    if (stacks != null) {
      graphics.drawImage(stacks.image(), stacksX, stacksY);
      stacks = null;
    }
  }

  /** Draws everything so many times as large from the next {@link #clear} on. */
  public void setScale(double newScale) {
    scale = newScale;
  }

  /** Wipes what was drawn on a canvas of so many pixels. */
  public void clear(double width, double height) {
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.clearRect(0, 0, width, height);
    graphics.setTransform(scale, 0, 0, scale, 0, 0);
  }

  private Color colour(int argb) {
    return colours.computeIfAbsent(
        argb,
        key -> Color.rgb((key >> 16) & 0xff, (key >> 8) & 0xff, key & 0xff, (key >>> 24) / 255.0));
  }

  private Font font(Typeface typeface) {
    return fonts.computeIfAbsent(typeface, key -> FxFonts.of(key.weight, key.size));
  }

  @Override
  public void fillRect(double x, double y, double width, double height, int argb) {
    graphics.setFill(colour(argb));
    graphics.fillRect(x, y, width, height);
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, int argb) {
    graphics.setFill(colour(argb));
    if (radius < 1) {
      graphics.fillRect(x, y, width, height);
    } else {
      graphics.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }
  }

  @Override
  public void strokeRoundRect(
      double x, double y, double width, double height, double radius, double stroke, int argb) {
    graphics.setStroke(colour(argb));
    graphics.setLineWidth(stroke);
    graphics.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
  }

  @Override
  public void hatchRect(
      double x, double y, double width, double height, double phase, int background, int stripe) {
    WritableImage tile =
        hatches.computeIfAbsent(new Hatch(background, stripe), FxSurface::hatchTile);
    graphics.setFill(new ImagePattern(tile, phase, 0, HATCH, HATCH, false));
    graphics.fillRect(x, y, width, height);
  }

  /** Four times finer than the screen, so that the stripes' edges are smooth when drawn smaller. */
  private static WritableImage hatchTile(Hatch hatch) {
    int fine = 4;
    int size = HATCH * fine;
    WritableImage tile = new WritableImage(HATCH, HATCH);
    PixelWriter pixels = tile.getPixelWriter();
    for (int y = 0; y < HATCH; y++) {
      for (int x = 0; x < HATCH; x++) {
        int covered = 0;
        for (int i = 0; i < fine * fine; i++) {
          int along = (x * fine + i % fine + y * fine + i / fine) % size;
          covered += along < size / 2 ? 1 : 0;
        }
        pixels.setArgb(x, y, mix(hatch.ground, hatch.stripe, covered / (double) (fine * fine)));
      }
    }
    return tile;
  }

  private static int mix(int from, int to, double part) {
    int mixed = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double a = (from >> shift) & 0xff;
      double b = (to >> shift) & 0xff;
      mixed = (mixed << 8) | (int) Math.round(a + (b - a) * part);
    }
    return mixed;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double stroke, int argb) {
    graphics.setStroke(colour(argb));
    graphics.setLineWidth(stroke);
    graphics.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void fillPolygon(double[] points, int argb) {
    double[] xs = new double[points.length / 2];
    double[] ys = new double[points.length / 2];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = points[2 * i];
      ys[i] = points[2 * i + 1];
    }
    graphics.setFill(colour(argb));
    graphics.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void text(
      String text, double x, double baseline, double size, Weight weight, Align align, int argb) {
    graphics.setFont(font(new Typeface(weight, size)));
    graphics.setFill(colour(argb));
    graphics.setTextAlign(
        switch (align) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    graphics.fillText(text, x, baseline);
  }

  @Override
  public double textWidth(String text, double size, Weight weight) {
    if (widths.size() > MOST_WIDTHS) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        new Line(text, new Typeface(weight, size)),
        line -> {
          measure.setFont(font(line.typeface));
          measure.setText(line.text);
          return measure.getLayoutBounds().getWidth();
        });
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(x, y, width, height);
    graphics.clip();
  }

  @Override
  public void popClip() {
    graphics.restore();
  }
}
