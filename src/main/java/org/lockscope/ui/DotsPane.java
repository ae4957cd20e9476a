package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.lockscope.paint.Quantities;
import org.lockscope.paint.Theme;

/** The workers that are on one line of the code, a dot each; where they are many, how many. */
final class DotsPane extends HBox {
  private final Words words;
  private static final int MOST = 3;
  private static final int RGB = 0xffffff;

  private List<Integer> shown = List.of();

  DotsPane(Words words) {
    this.words = words;
    getStyleClass().add("dots");
    setMaxWidth(USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.CENTER_RIGHT);
  }

  /**
   * Shows workers.
   *
   * @param lanes their lanes, from 0
   */
  void show(List<Integer> lanes) {
    if (lanes.equals(shown)) {
      return;
    }
    shown = List.copyOf(lanes);
    List<Label> dots = new ArrayList<>();
    for (int lane : lanes.subList(0, Math.min(MOST, lanes.size()))) {
      int colour = Theme.LIGHT.worker(lane);
      Label dot = new Label(Integer.toString(lane + 1));
      dot.getStyleClass().add("dot");
      dot.setStyle(
          "-fx-background-color: #%06x; -fx-text-fill: #%06x;"
              .formatted(colour & RGB, Theme.labelOn(colour) & RGB));
      dots.add(dot);
    }
    if (lanes.size() > MOST) {
      Label more = new Label("+" + Quantities.count(lanes.size() - MOST));
      more.getStyleClass().add("quiet");
      dots.add(more);
    }
    getChildren().setAll(dots);
    setAccessibleText(words.tell("code.workers", lanes.size()));
  }
}
