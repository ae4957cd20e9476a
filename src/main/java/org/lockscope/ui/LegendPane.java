package org.lockscope.ui;

import javafx.scene.canvas.Canvas;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Theme;

/** What the colours of the timelines mean. */
final class LegendPane extends Canvas {
  private static final double WIDTH = 960;

  private final FxSurface surface = new FxSurface(this);

  LegendPane() {
    super(WIDTH, Legend.HEIGHT);
    setAccessibleText(
        "Light, middle and dark blue: summarize, sentiment, keywords. Black: append. Hatched:"
            + " waiting for the lock. Strip under the bar: holding the lock, heavier while others"
            + " wait.");
    setTheme(Theme.LIGHT);
  }

  void setTheme(Theme theme) {
    surface.clear(getWidth(), getHeight());
    new Legend(surface, theme).paint(0, 0);
  }
}
