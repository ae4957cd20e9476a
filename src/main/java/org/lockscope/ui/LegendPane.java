package org.lockscope.ui;

import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Theme;

/** What the colours of the timelines mean. */
final class LegendPane extends Region {
  private final Canvas canvas = new Canvas();
  private final FxSurface surface = new FxSurface(canvas);
  private Theme theme = Theme.LIGHT;

  LegendPane() {
    setAccessibleText(
        "Light, middle and dark blue: summarize, sentiment, keywords. Black: append. Hatched:"
            + " waiting for the lock. Strip under the bar: holding the lock, heavier while others"
            + " wait. Star: data race.");
    getChildren().add(canvas);
  }

  void setTheme(Theme newTheme) {
    theme = newTheme;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return new Legend(surface, theme).height(width > 0 ? width : getWidth());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    surface.clear(getWidth(), getHeight());
    new Legend(surface, theme).paint(0, 0, getWidth());
  }
}
