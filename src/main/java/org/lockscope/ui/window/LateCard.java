package org.lockscope.ui.window;

import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.lockscope.ui.kit.OverlayCard;

/**
 * A card that is made when it is first wanted: the window's first frame need not wait for what
 * nobody may ever open. For the JavaFX thread.
 */
final class LateCard<C extends OverlayCard> {
  private final Pane over;
  private final Supplier<C> maker;
  private @Nullable C card;

  /**
   * No card yet.
   *
   * @param over what it is laid over
   * @param maker makes it, once
   */
  LateCard(Pane over, Supplier<C> maker) {
    this.over = over;
    this.maker = maker;
  }

  /** Whether it was wanted. */
  boolean made() {
    return card != null;
  }

  /** The card, closed if it was not there. */
  C get() {
    C made = card;
    if (made == null) {
      made = maker.get();
      card = made;
      over.getChildren().add(made);
    }
    return made;
  }
}
