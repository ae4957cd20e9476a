package org.lockscope.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.lockscope.paint.TimelineLayout;

/**
 * Gives the figures' room to the timelines where lanes would be out of sight with them: the side
 * panel has the figures, too. For the JavaFX thread.
 */
final class FiguresRoom {
  /** From lane to lane where names, drawn for the projector, are 20 pixels high. */
  private static final double LEAST_PROJECTED = 13;

  /** More lanes than these are scrolled. */
  private static final int MANY = 12;

  private final VBox content;
  private final VBox timelines;
  private final VBox legend;
  private final FiguresPane figures;

  /**
   * Shows the figures until there is no room for them.
   *
   * @param content what stands one above the other
   * @param timelines one of them, with a timeline a run
   * @param legend another, with the figures
   * @param figures what gives way
   */
  FiguresRoom(VBox content, VBox timelines, VBox legend, FiguresPane figures) {
    this.content = content;
    this.timelines = timelines;
    this.legend = legend;
    this.figures = figures;
    content.heightProperty().addListener((property, before, now) -> update());
    content.widthProperty().addListener((property, before, now) -> update());
  }

  /** Looks whether there is room. */
  void update() {
    boolean room = content.getHeight() >= wanted();
    if (figures.isManaged() != room) {
      figures.setManaged(room);
      figures.setVisible(room);
    }
  }

  /** How high all of it is with the figures and with timelines that show all their lanes. */
  private double wanted() {
    double width = content.getWidth();
    double wanted = -content.getSpacing();
    for (Node part : content.getChildren()) {
      if (part.isManaged()) {
        wanted += content.getSpacing() + (part == timelines ? lanes() : part.prefHeight(width));
      }
    }
    double inside = width - legend.getInsets().getLeft() - legend.getInsets().getRight();
    boolean counted = figures.isManaged();
    return wanted + (counted ? 0 : legend.getSpacing() + figures.prefHeight(inside));
  }

  private double lanes() {
    double high = -timelines.getSpacing();
    for (Node pane : timelines.getChildren()) {
      if (pane instanceof TimelinePane timeline) {
        high += timelines.getSpacing() + wanted(timeline);
      }
    }
    return high;
  }

  /** How high a timeline has to be for its lanes to be seen well. */
  private static double wanted(TimelinePane pane) {
    double pitch = pane.scale() > 1 ? LEAST_PROJECTED : TimelineLayout.TIGHT;
    TimelineLayout now = pane.layoutNow();
    int shown = Math.min(MANY, now.lanes());
    return pane.scale() * TimelineLayout.heightOf(now.ribbons(), shown, pitch);
  }
}
