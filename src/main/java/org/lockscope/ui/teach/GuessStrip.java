package org.lockscope.ui.teach;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.lockscope.lesson.Guesses;

/**
 * Guesses as dots over a line from 0, equal ones one above the other, and what was measured as a
 * mark across. Decoration: the sentence beside it says the same.
 */
final class GuessStrip extends Pane {
  private static final double HEIGHT = 44;
  private static final double FOOT = 36;
  private static final double DOT = 3.2;
  private static final double EDGE = 6;
  private static final int HIGHEST = 5;

  private final Guesses guesses;
  private final double measured;

  GuessStrip(Guesses guesses, double measured) {
    this.guesses = guesses;
    this.measured = measured;
    getStyleClass().add("guess-strip");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
  }

  private double x(double value) {
    double most = Math.max(measured, guesses.values().getLast()) * 1.05;
    return EDGE + (getWidth() - 2 * EDGE) * (most == 0 ? 0 : value / most);
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    Line axis = new Line(EDGE, FOOT + DOT + 1, getWidth() - EDGE, FOOT + DOT + 1);
    axis.getStyleClass().add("guess-axis");
    getChildren().add(axis);
    Map<Long, Integer> piled = new HashMap<>();
    for (double guess : guesses.values()) {
      double x = x(guess);
      int below = piled.merge(Math.round(x / (2 * DOT)), 1, Integer::sum) - 1;
      double y = FOOT - Math.min(below, HIGHEST - 1) * 2 * DOT;
      Circle dot = new Circle(x, y, DOT);
      dot.getStyleClass().add("guess");
      getChildren().add(dot);
    }
    double at = x(measured);
    Line mark = new Line(at, 4, at, FOOT + DOT + 4);
    mark.getStyleClass().add("measured");
    Polygon head = new Polygon(at - 5, 0, at + 5, 0, at, 7);
    head.getStyleClass().add("measured");
    getChildren().addAll(mark, head);
  }
}
