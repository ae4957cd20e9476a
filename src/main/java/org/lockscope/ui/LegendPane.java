package org.lockscope.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Theme;

/** What the colours of the timelines mean. */
final class LegendPane extends Region {
  private final Words words;
  private final Canvas canvas = new Canvas();
  private final FxSurface surface = new FxSurface(canvas);
  private Theme theme = Theme.LIGHT;
  private double scale = 1;
  private Legend.Contents contents = Legend.Contents.OWN;

  LegendPane(Words words) {
    this.words = words;
    setAccessibleText(words.tell("legend.spoken"));
    getChildren().add(canvas);
  }

  /** Draws everything so many times as large from now on. */
  void setScale(double newScale) {
    scale = newScale;
    surface.setScale(newScale);
    requestLayout();
  }

  /** Says what the colours of the runs shown mean. */
  void show(Legend.Contents shown) {
    if (!contents.equals(shown)) {
      contents = shown;
      List<String> texts = new Legend(surface, theme, contents, words.language()).texts();
      setAccessibleText(
          contents.foreign() ? String.join(", ", texts) + "." : words.tell("legend.spoken"));
      requestLayout();
    }
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
    double room = (width > 0 ? width : getWidth()) / scale;
    return scale * new Legend(surface, theme, contents, words.language()).height(room);
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
    new Legend(surface, theme, contents, words.language()).paint(0, 0, getWidth() / scale);
  }
}
