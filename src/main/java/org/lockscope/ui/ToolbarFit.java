package org.lockscope.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/**
 * Leaves out the texts of buttons that have an icon where that spares the toolbar a row, and where
 * the window is narrow. For the JavaFX thread.
 *
 * @param toolbar groups of controls that flow
 * @param buttons with icon and text
 */
record ToolbarFit(Pane toolbar, List<? extends ButtonBase> buttons) {
  /** Narrower than this, in logical pixels, there are two rows in any case. */
  private static final double NARROW = 1100;

  /**
   * Fits it into a width.
   *
   * @param width the window's, in logical pixels; styles have been applied
   */
  void fit(double width) {
    display(ContentDisplay.LEFT);
    if (width < NARROW) {
      display(ContentDisplay.GRAPHIC_ONLY);
    } else if (row() > width) {
      display(ContentDisplay.GRAPHIC_ONLY);
      if (row() > width) {
        display(ContentDisplay.LEFT);
      }
    }
  }

  /** Has something done when a control comes into one of its groups, or leaves it. */
  void onChange(Runnable changed) {
    for (Node group : toolbar.getChildren()) {
      if (group instanceof Parent controls) {
        for (Node control : controls.getChildrenUnmodifiable()) {
          control.managedProperty().addListener((property, before, now) -> changed.run());
        }
      }
    }
  }

  private void display(ContentDisplay display) {
    buttons.forEach(button -> button.setContentDisplay(display));
  }

  /** How wide all groups in one row are. */
  private double row() {
    double gap = toolbar instanceof FlowPane flow ? flow.getHgap() : 0;
    double wide = toolbar.getInsets().getLeft() + toolbar.getInsets().getRight() - gap;
    for (Node group : toolbar.getChildren()) {
      wide += group.isManaged() ? Math.ceil(group.prefWidth(-1)) + gap : 0;
    }
    return wide;
  }
}
