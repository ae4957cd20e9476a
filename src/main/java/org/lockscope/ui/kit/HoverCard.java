package org.lockscope.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is under the mouse, in words, beside it. Never in the way of the mouse. */
public final class HoverCard extends VBox {
  private static final double BESIDE = 14;

  /** Makes a card that takes no mouse and no room in its parent's layout. */
  public HoverCard() {
    getStyleClass().add("hover-card");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setId("hover");
  }

  /**
   * Shows lines beside a point, inside an area.
   *
   * @param lines a title, then facts; nothing is shown if there are none
   */
  public void show(List<String> lines, double x, double y, double areaWidth, double areaHeight) {
    setVisible(!lines.isEmpty());
    if (lines.isEmpty()) {
      return;
    }
    List<String> shown = getChildren().stream().map(line -> ((Label) line).getText()).toList();
    if (!shown.equals(lines)) {
      getChildren().setAll(lines.stream().map(Label::new).toList());
      getChildren().getFirst().getStyleClass().add("hover-title");
    }
    applyCss();
    double width = prefWidth(-1);
    double height = prefHeight(width);
    double left = x + BESIDE + width > areaWidth ? x - BESIDE - width : x + BESIDE;
    double top = y + BESIDE + height > areaHeight ? y - BESIDE - height : y + BESIDE;
    resizeRelocate(Math.max(2, left), Math.max(2, top), width, height);
  }

  /** Takes the card off the screen. */
  public void hide() {
    setVisible(false);
  }
}
