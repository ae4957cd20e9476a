package org.lockscope.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A card over the window. A click beside it or Escape closes it, and the focus goes back to where
 * it was.
 */
public abstract class OverlayCard extends StackPane {
  private @Nullable Node focusedBefore;

  /** Makes a hidden card, which style sheets and tests know by its id. */
  public OverlayCard(String id) {
    setId(id);
    setVisible(false);
    setPickOnBounds(true);
    setOnMouseClicked(
        click -> {
          if (click.getTarget().equals(this)) {
            close();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
          }
        });
  }

  /** Shows it, and puts the focus on one of its controls. */
  public final void show(Node first) {
    if (!isVisible()) {
      focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
    }
    setVisible(true);
    first.requestFocus();
  }

  /** Leaves it. */
  public final void close() {
    setVisible(false);
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
      focusedBefore = null;
    }
    left();
  }

  /** It was left. */
  protected void left() {}
}
