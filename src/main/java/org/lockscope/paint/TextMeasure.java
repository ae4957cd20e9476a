package org.lockscope.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/**
 * Measures texts in the application's fonts, the same for every kind of picture file. Used by one
 * thread.
 */
final class TextMeasure {
  /** Measured without rounding to pixels, so that a layout is the same at every scale. */
  private static final FontRenderContext METRICS =
      new FontRenderContext(new AffineTransform(), true, true);

  private final Font regular = Fonts.awt(Surface.Weight.REGULAR);
  private final Font semibold = Fonts.awt(Surface.Weight.SEMIBOLD);

  /** How wide a text is, in logical pixels. */
  double width(String text, double size, Surface.Weight weight) {
    return font(weight, size).getStringBounds(text, METRICS).getWidth();
  }

  /** The font that is measured, at a size in logical pixels. */
  Font font(Surface.Weight weight, double size) {
    return (weight == Surface.Weight.REGULAR ? regular : semibold).deriveFont((float) size);
  }
}
