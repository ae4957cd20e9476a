package org.lockscope.ui.side;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.lockscope.paint.ChartPainter;
import org.lockscope.paint.ChartWords;
import org.lockscope.paint.Theme;
import org.lockscope.scenario.Chart;
import org.lockscope.ui.kit.FxSurface;
import org.lockscope.ui.kit.Words;

/** The graphs of a run, one under the other. For the JavaFX thread. */
public final class ChartsPane extends Region {
  private final Words words;
  private final Canvas canvas = new Canvas();
  private final FxSurface surface = new FxSurface(canvas);
  private Theme theme = Theme.LIGHT;
  private List<Chart> shown = List.of();
  private double scale = 1;

  /** Makes charts of nothing yet. */
  public ChartsPane(Words words) {
    this.words = words;
    setId("charts");
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas.setAccessibleText(words.tell("stage.charts"));
    getChildren().add(canvas);
  }

  /** Shows graphs. */
  public void show(List<Chart> charts) {
    if (charts.equals(shown)) {
      return;
    }
    boolean others = charts.size() != shown.size();
    shown = charts;
    canvas.setAccessibleText(
        charts.stream()
            .map(chart -> ChartWords.of(chart, words.language()))
            .collect(Collectors.joining(" ")));
    if (others) {
      requestLayout();
    }
    draw();
  }

  /** Draws them in a theme. */
  public void setTheme(Theme other) {
    theme = other;
    draw();
  }

  /** Draws them so many times as large from now on. */
  public void setScale(double times) {
    if (times != scale) {
      scale = times;
      surface.setScale(times);
      requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return shown.size() * ChartPainter.HEIGHT * scale;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw();
  }

  private void draw() {
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    if (width < 1 || height < 1) {
      return;
    }
    surface.clear(width, height);
    surface.fillRect(0, 0, width / scale, height / scale, theme.card());
    for (int i = 0; i < shown.size(); i++) {
      new ChartPainter(surface, theme)
          .paint(shown.get(i), 0, i * ChartPainter.HEIGHT, width / scale, ChartPainter.HEIGHT);
    }
  }
}
