package org.lockscope.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A column of cards that scrolls. Its bar has its room whether it is there or not, so that nothing
 * moves when there comes to be something to scroll. For the JavaFX thread.
 */
public final class SideScroll extends ScrollPane {
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  /**
   * A column.
   *
   * @param content as wide as the column
   */
  public SideScroll(Node content) {
    super(content);
    Uncached.scroll(this);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.ALWAYS);
    getStyleClass().add("side-scroll");
    setMinHeight(0);
    viewportBoundsProperty().subscribe(this::look);
    content.layoutBoundsProperty().subscribe(this::look);
  }

  /** As high as its content is at its width, where there is room. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private void look() {
    double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    pseudoClassStateChanged(WHOLE, hidden < 1);
  }
}
