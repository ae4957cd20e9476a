package org.lockscope.ui.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Theme;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.ui.kit.FxSurface;
import org.lockscope.ui.kit.Words;

/** What the colours of the timelines mean, in one row. */
public final class LegendPane extends Region {
  /** In narrow windows it is written smaller than this part of its size for nothing. */
  private static final double SMALLEST = 0.45;

  private static final double STEP = 0.02;

  /** Its line stands so far above the middle of its height. */
  private static final double BASELINE = 2;

  private final Words words;
  private final Canvas canvas = new Canvas();
  private final FxSurface surface = new FxSurface(canvas);
  private Theme theme = Theme.LIGHT;
  private double scale = 1;
  private Legend.Contents contents = Legend.Contents.planned(NewsTasks.ALL);

  public LegendPane(Words words) {
    this.words = words;
    setId("legend");
    speak();
    getChildren().add(canvas);
  }

  /** Draws everything so many times as large from now on. */
  public void setScale(double newScale) {
    scale = newScale;
    requestLayout();
  }

  /** Says what the colours of the runs shown mean. */
  public void show(Legend.Contents shown) {
    if (!contents.equals(shown)) {
      contents = shown;
      speak();
      requestLayout();
    }
  }

  private void speak() {
    List<String> texts = new Legend(surface, theme, contents, words.language()).texts();
    setAccessibleText(String.join(", ", texts) + ".");
  }

  public void setTheme(Theme newTheme) {
    theme = newTheme;
    requestLayout();
  }

  /** How large it is drawn for all of it to stand in one row. */
  private double fitting(double width) {
    Legend legend = new Legend(surface, theme, contents, words.language());
    double fits = scale;
    while (width > 0 && fits > scale * SMALLEST && legend.height(width / fits) > Legend.HEIGHT) {
      fits -= scale * STEP;
    }
    return fits;
  }

  /** How many rows it has. */
  public int rows() {
    Legend legend = new Legend(surface, theme, contents, words.language());
    return (int) Math.round(legend.height(getWidth() / fitting(getWidth())) / Legend.HEIGHT);
  }

  @Override
  protected double computePrefHeight(double width) {
    return scale * Legend.HEIGHT;
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
    double fits = fitting(getWidth());
    surface.setScale(fits);
    surface.clear(getWidth(), getHeight());
    double top = (getHeight() / fits - Legend.HEIGHT) / 2 + BASELINE;
    new Legend(surface, theme, contents, words.language()).paint(0, top, getWidth() / fits);
  }
}
