package org.lockscope.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/**
 * Says what is wrong with a control under it, over what is there: nothing else moves for it. For
 * the JavaFX thread.
 */
public final class Bubble {
  private static final double BELOW = 4;
  private static final double WIDEST = 330;
  private static final double MARGIN = 8;

  private Bubble() {}

  /** Has a label float under its group from now on. */
  public static void set(Label problem) {
    problem.setManaged(false);
    problem.setWrapText(true);
    problem.setMaxWidth(WIDEST);
    problem.getStyleClass().add("bubble");
    place(problem);
  }

  /** Has a label be seen while it says something, at its place. */
  public static void install(Label problem) {
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.textProperty().addListener((property, before, now) -> place(problem));
  }

  private static void place(Label problem) {
    Parent group = problem.getParent();
    Scene scene = problem.getScene();
    if (problem.isManaged() || group == null || scene == null) {
      return;
    }
    // Over the controls that come after it.
    group.setViewOrder(problem.getText().isEmpty() ? 0 : -1);
    problem.applyCss();
    problem.autosize();
    Bounds there = group.localToScene(group.getLayoutBounds());
    double right = there.getMinX() + problem.getWidth() + MARGIN;
    double back = Math.max(0, right - scene.getWidth());
    problem.relocate(-Math.min(back, there.getMinX()), group.getLayoutBounds().getHeight() + BELOW);
  }
}
