package org.lockscope.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Takes from a scroll pane the bitmap that its skin draws its content into before it draws it on
 * screen. JavaFX never gives that bitmap back when the window is closed (its pool of effects'
 * images softly refers to it, as if it were in use), and while what is shown changes at every frame
 * it is work done twice.
 */
public final class Uncached {
  private Uncached() {}

  /** Has a pane draw its content on screen itself, whatever skin it gets. For the JavaFX thread. */
  public static void scroll(ScrollPane pane) {
    pane.skinProperty()
        .addListener(
            (property, before, now) -> {
              Node viewport = pane.lookup(".viewport");
              if (viewport != null) {
                viewport.setCache(false);
              }
            });
  }
}
