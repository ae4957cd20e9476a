package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.lockscope.paint.Theme;
import org.lockscope.text.Quantities;

/**
 * The threads that are on one line of the code, a dot each, in the room that the line leaves. Where
 * they do not fit beside one another they are piled up, and a number tells how many there are.
 */
final class DotsPane extends Region {
  private static final int MOST = 12;
  private static final int RGB = 0xffffff;
  private static final double GAP = 3;

  /** How much of a dot the one piled on it leaves to be seen. */
  private static final double SEEN = 0.45;

  private final Words words;
  private final Label count = new Label();
  private final List<Label> dots = new ArrayList<>();
  private List<Integer> shown = List.of();

  DotsPane(Words words) {
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
  void show(List<Integer> lanes) {
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
    count.setText(Quantities.count(lanes.size()));
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
    double right = getWidth();
    double all = shown.size() * (size + GAP) - GAP;
    boolean piled = all > getWidth() || shown.size() > dots.size();
    count.setVisible(piled);
    double number = piled ? count.prefWidth(-1) + GAP : 0;
    double step = piled ? size * SEEN : size + GAP;
    int fit = (int) Math.floor((right - number - size) / step) + 1;
    int there = Math.clamp(fit, 0, dots.size());
    double left = right - (there == 0 ? 0 : size + (there - 1) * step);
    for (int i = 0; i < dots.size(); i++) {
      Label dot = dots.get(i);
      dot.setVisible(i < there);
      dot.resizeRelocate(left + i * step, (getHeight() - size) / 2, size, size);
    }
    double tall = count.prefHeight(-1);
    count.resizeRelocate(
        Math.max(0, left - number), (getHeight() - tall) / 2, count.prefWidth(-1), tall);
  }
}
