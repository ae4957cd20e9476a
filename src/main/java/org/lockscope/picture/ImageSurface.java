package org.lockscope.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.lockscope.paint.Surface;
import org.lockscope.paint.TextMeasure;

/**
 * A surface in memory, for picture files. Everything is drawn at the size asked for, nothing is
 * magnified. Used by one thread.
 */
public final class ImageSurface implements Surface {
  private static final int HATCH = 8;

  private record Hatch(int ground, int stripe) {}

  private final Graphics2D graphics;
  private final double scale;
  private final Map<Hatch, BufferedImage> hatches = new HashMap<>();
  private final Deque<Shape> clips = new ArrayDeque<>();

  /**
   * A surface over an image.
   *
   * @param image drawn on
   * @param scale pixels per logical pixel
   * @param top the logical y of the image's upper edge
   */
  public ImageSurface(BufferedImage image, double scale, double top) {
    this.graphics = image.createGraphics();
    this.scale = scale;
    // By whole pixels, so that bands join.
    graphics.translate(0, -Math.rint(top * scale));
    graphics.scale(scale, scale);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (scale != Math.rint(scale)) {
      // A tile of stripes is not a whole number of pixels then.
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }
  }

  void dispose() {
    graphics.dispose();
  }

  @Override
  public void fillRect(double x, double y, double width, double height, int argb) {
    graphics.setColor(new Color(argb, true));
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, int argb) {
    graphics.setColor(new Color(argb, true));
    graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
  }

  @Override
  public void strokeRoundRect(
      double x, double y, double width, double height, double radius, double stroke, int argb) {
    graphics.setColor(new Color(argb, true));
    graphics.setStroke(new BasicStroke((float) stroke));
    graphics.draw(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
  }

  @Override
  public void hatchRect(
      double x, double y, double width, double height, double phase, int background, int stripe) {
    BufferedImage tile = hatches.computeIfAbsent(new Hatch(background, stripe), this::hatchTile);
    graphics.setPaint(new TexturePaint(tile, new Rectangle2D.Double(phase, 0, HATCH, HATCH)));
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  private BufferedImage hatchTile(Hatch hatch) {
    int size = (int) Math.ceil(HATCH * scale);
    BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D tileGraphics = tile.createGraphics();
    tileGraphics.setRenderingHint(
        RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    tileGraphics.scale(size / (double) HATCH, size / (double) HATCH);
    tileGraphics.setColor(new Color(hatch.ground, true));
    tileGraphics.fillRect(0, 0, HATCH, HATCH);
    tileGraphics.setColor(new Color(hatch.stripe, true));
    tileGraphics.setStroke(new BasicStroke(2.9f));
    for (int shift = -HATCH; shift <= HATCH; shift += HATCH) {
      tileGraphics.draw(new Line2D.Double(shift - 2, HATCH + 2, shift + HATCH + 2, -2));
    }
    tileGraphics.dispose();
    return tile;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double stroke, int argb) {
    graphics.setColor(new Color(argb, true));
    graphics.setStroke(
        new BasicStroke((float) stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillPolygon(double[] points, int argb) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    graphics.setColor(new Color(argb, true));
    graphics.fill(path);
  }

  @Override
  public void text(
      String text, double x, double baseline, double size, Weight weight, Align align, int argb) {
    double left =
        switch (align) {
          case START -> x;
          case MIDDLE -> x - textWidth(text, size, weight) / 2;
          case END -> x - textWidth(text, size, weight);
        };
    graphics.setColor(new Color(argb, true));
    graphics.setFont(TextMeasure.font(weight, size));
    graphics.drawString(text, (float) left, (float) baseline);
  }

  @Override
  public double textWidth(String text, double size, Weight weight) {
    return TextMeasure.width(text, size, weight);
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    Shape before = graphics.getClip();
    clips.push(before == null ? everything() : before);
    graphics.clip(new Rectangle2D.Double(x, y, width, height));
  }

  private static Shape everything() {
    return new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
  }

  @Override
  public void popClip() {
    graphics.setClip(clips.pop());
  }
}
