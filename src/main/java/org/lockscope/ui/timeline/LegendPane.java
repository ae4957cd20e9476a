package org.lockscope.ui.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Theme;
import org.lockscope.scenario.Scenarios;
import org.lockscope.ui.kit.FxSurface;
import org.lockscope.ui.kit.Words;

/** What the colours of the timelines mean, in one row. */
public final class LegendPane extends Region {
  /** Words are left out before it is written smaller than this part of its size. */
  private static final double READABLE = 11 / Legend.SIZE;

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
  private Legend.Contents contents = Legend.Contents.planned(Scenarios.installed().first().table());

  /** Makes the legend. */
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

  /** Draws it in a theme. */
  public void setTheme(Theme newTheme) {
    theme = newTheme;
    requestLayout();
  }

  /** What is written, and how many times as large as at the desk. */
  private record Written(Legend legend, double scale) {
    int rows(double width) {
      return (int) Math.round(legend.height(width / scale) / Legend.HEIGHT);
    }
  }

  /** In the most words that can be read in one row; if none can, in the fewest and smaller. */
  private Written fitting(double width) {
    Written tried = written(Legend.Brevity.FULL, scale);
    for (Legend.Brevity brevity : Legend.Brevity.values()) {
      double part = 1;
      double least = brevity == Legend.Brevity.MERGED ? SMALLEST : READABLE;
      while (part >= least) {
        tried = written(brevity, scale * part);
        if (width <= 0 || tried.rows(width) == 1) {
          return tried;
        }
        part -= STEP;
      }
    }
    return tried;
  }

  private Written written(Legend.Brevity brevity, double fits) {
    return new Written(new Legend(surface, theme, contents, words.language(), brevity), fits);
  }

  /** How many rows it has. */
  public int rows() {
    return fitting(getWidth()).rows(getWidth());
  }

  /** How high its letters are, in logical pixels. */
  public double type() {
    return fitting(getWidth()).scale * Legend.SIZE;
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
    Written fits = fitting(getWidth());
    surface.setScale(fits.scale);
    surface.clear(getWidth(), getHeight());
    double top = (getHeight() / fits.scale - Legend.HEIGHT) / 2 + BASELINE;
    fits.legend.paint(0, top, getWidth() / fits.scale);
  }
}
