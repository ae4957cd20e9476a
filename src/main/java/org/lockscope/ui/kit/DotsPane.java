package org.lockscope.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.lockscope.paint.Theme;
import org.lockscope.text.Quantities;

/**
 * The threads that are on one line of the code, a dot each, in the room that the line leaves. Where
 * not all of them fit beside one another, a number tells how many more there are.
 */
public final class DotsPane extends Region {
  private static final int MOST = 12;
  private static final int RGB = 0xffffff;
  private static final double GAP = 3;

  private final Words words;
  private final Label count = new Label();
  private final List<Label> dots = new ArrayList<>();
  private List<Integer> shown = List.of();

  /** Makes the dots of nothing yet. */
  public DotsPane(Words words) {
    this.words = words;
    getStyleClass().add("dots");
    count.getStyleClass().add("dot-count");
    count.setVisible(false);
    getChildren().add(count);
  }

  /**
   * Shows threads.
   *
   * @param lanes their lanes, from 0
   */
  public void show(List<Integer> lanes) {
    if (lanes.equals(shown)) {
      return;
    }
    shown = List.copyOf(lanes);
    dots.clear();
    for (int lane : lanes.subList(0, Math.min(MOST, lanes.size()))) {
      int colour = Theme.LIGHT.worker(lane);
      Label dot = new Label(Integer.toString(lane + 1));
      dot.getStyleClass().add("dot");
      dot.setStyle(
          "-fx-background-color: #%06x; -fx-text-fill: #%06x;"
              .formatted(colour & RGB, Theme.labelOn(colour) & RGB));
      dots.add(dot);
    }
    List<Label> all = new ArrayList<>(dots);
    all.add(count);
    getChildren().setAll(all);
    setAccessibleText(lanes.isEmpty() ? "" : words.tell("code.workers", lanes.size()));
  }

  /** Room for a number and a dot is kept on every line, so that no dot lies over the code. */
  @Override
  protected double computeMinWidth(double height) {
    return 2 * count.getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return computeMinWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    if (dots.isEmpty()) {
      count.setVisible(false);
      return;
    }
    double size = Math.max(dots.getFirst().prefWidth(-1), dots.getFirst().prefHeight(-1));
    int there = fitting(getWidth(), size);
    int more = shown.size() - there;
    count.setText(there == 0 ? Quantities.count(more) : "+" + Quantities.count(more));
    count.setVisible(more > 0);
    double right = getWidth() - (more > 0 ? count.prefWidth(-1) + GAP : 0);
    for (int i = 0; i < dots.size(); i++) {
      Label dot = dots.get(i);
      dot.setVisible(i < there);
      double left = right - (there - i) * (size + GAP) + GAP;
      dot.resizeRelocate(left, (getHeight() - size) / 2, size, size);
    }
    double tall = count.prefHeight(-1);
    double wide = count.prefWidth(-1);
    count.resizeRelocate(Math.max(0, getWidth() - wide), (getHeight() - tall) / 2, wide, tall);
  }

  /** How many dots stand beside one another, with the number of the others if there are any. */
  private int fitting(double room, double size) {
    if (shown.size() <= dots.size() && shown.size() * (size + GAP) - GAP <= room) {
      return shown.size();
    }
    // Measured apart: a label's text that changes in a layout asks for another.
    Text measured = new Text("+" + Quantities.count(shown.size()));
    measured.setFont(count.getFont());
    double left = room - Math.ceil(measured.getLayoutBounds().getWidth());
    return Math.clamp((int) Math.floor(left / (size + GAP)), 0, dots.size());
  }
}
