package org.lockscope.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Keeps the toolbar in one row: what is least needed leaves it first, one step after another, and
 * comes back when there is room again. For the JavaFX thread.
 */
public final class ToolbarFit {
  private final HBox toolbar;
  private final List<Consumer<Boolean>> steps;
  private final int brief;
  private int taken;
  private boolean fitting;
  private Fitted fitted = new Fitted(-1, -1, -1);

  /** A row that was fitted: what is as it was then needs no other try. */
  private record Fitted(double width, int least, double row) {}

  /**
   * A toolbar with everything in it.
   *
   * @param toolbar groups of controls in a row
   * @param steps each makes the row narrower if told true, and as it was if told false
   * @param brief how many of them are taken in any case while the toolbar is to be brief
   */
  public ToolbarFit(HBox toolbar, List<Consumer<Boolean>> steps, int brief) {
    this.toolbar = toolbar;
    this.steps = List.copyOf(steps);
    this.brief = brief;
  }

  /**
   * Fits it into a width.
   *
   * @param width the window's, in logical pixels
   * @param asBrief whether it is to be brief in any case
   */
  public void fit(double width, boolean asBrief) {
    if (fitting) {
      return; // what is shown or hidden here says so while it is
    }
    int least = asBrief ? brief : 0;
    if (fitted.equals(new Fitted(width, least, row()))) {
      return;
    }
    fitting = true;
    while (taken < least || (taken < steps.size() && row() > width)) {
      steps.get(taken++).accept(true);
    }
    while (taken > least) {
      steps.get(--taken).accept(false);
      if (row() > width) {
        steps.get(taken++).accept(true);
        break;
      }
    }
    fitted = new Fitted(width, least, row());
    fitting = false;
  }

  /** Has something done when a control comes into one of its groups, or leaves it. */
  public void onChange(Runnable changed) {
    for (Node group : toolbar.getChildren()) {
      if (group instanceof HBox controls) {
        for (Node control : controls.getChildren()) {
          control.managedProperty().addListener((property, before, now) -> changed.run());
        }
      }
    }
  }

  /** How wide all groups in one row are. */
  private double row() {
    toolbar.applyCss();
    double wide = toolbar.getInsets().getLeft() + toolbar.getInsets().getRight();
    for (Node group : toolbar.getChildren()) {
      wide += group.isManaged() ? Math.ceil(group.prefWidth(-1)) + toolbar.getSpacing() : 0;
    }
    return wide - toolbar.getSpacing();
  }
}
