package org.lockscope.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/** Measures texts in the application's fonts, the same for every kind of picture file. */
public final class TextMeasure {
  /** Measured without rounding to pixels, so that a layout is the same at every scale. */
  private static final FontRenderContext METRICS =
      new FontRenderContext(new AffineTransform(), true, true);

  /** Read once: an animation needs them for each of its frames. */
  private static final Font REGULAR = Fonts.awt(Surface.Weight.REGULAR);

  private static final Font SEMIBOLD = Fonts.awt(Surface.Weight.SEMIBOLD);

  private TextMeasure() {}

  /** How wide a text is, in logical pixels; any thread. */
  public static double width(String text, double size, Surface.Weight weight) {
    return font(weight, size).getStringBounds(text, METRICS).getWidth();
  }

  /** The font that is measured, at a size in logical pixels; any thread. */
  public static Font font(Surface.Weight weight, double size) {
    return (weight == Surface.Weight.REGULAR ? REGULAR : SEMIBOLD).deriveFont((float) size);
  }
}
