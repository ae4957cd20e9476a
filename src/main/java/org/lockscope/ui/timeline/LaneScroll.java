package org.lockscope.ui.timeline;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The bar that scrolls the lanes of a timeline; it is there while not all of them are in sight. */
final class LaneScroll extends ScrollBar {
  private static final double INSET = 4;
  private static final double FROM_EDGE = 2;

  /** Hides of less than this are none. */
  private static final double LEAST = 0.5;

  private final Runnable scrolled;

  /** What the bar of a timeline beside it takes. */
  private double beside;

  /**
   * A bar that is not there.
   *
   * @param scrolled called after it was moved, or its room has become another
   */
  LaneScroll(Runnable scrolled) {
    this.scrolled = scrolled;
    setOrientation(Orientation.VERTICAL);
    setVisible(false);
    valueProperty().addListener((property, before, now) -> scrolled.run());
  }

  /**
   * Stands at the right of a pane, if some lanes are out of sight.
   *
   * @param hidden how far the lanes have to be scrolled for the last to be seen
   * @param seen how high the timeline is, in the same pixels
   */
  void fit(double hidden, double seen, double paneWidth, double paneHeight) {
    setMax(hidden);
    setVisibleAmount(hidden * seen / (seen + hidden));
    setBlockIncrement(seen / 2);
    setValue(Math.min(getValue(), hidden));
    double thick = prefWidth(-1);
    resizeRelocate(paneWidth - thick - FROM_EDGE, INSET, thick, paneHeight - 2 * INSET);
    setVisible(hidden > LEAST);
  }

  /** Scrolls the lanes down by so many pixels, as far as there are lanes. */
  void by(double pixels) {
    setValue(Math.clamp(getValue() + pixels, getMin(), getMax()));
  }

  /** How much of the pane's width it takes. */
  double taken() {
    return isVisible() ? getWidth() : 0;
  }

  /** How much of the pane's width is left free for it, or for the one beside. */
  double room() {
    return Math.max(beside, taken());
  }

  /** Leaves as much free as the bar of a timeline beside it takes: one axis has one width. */
  void leave(double taken) {
    if (beside != taken) {
      beside = taken;
      scrolled.run();
    }
  }
}
