package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.paint.FigureCard;

/**
 * The figures of the runs on screen, a card each: in one row, or in two or three where that is too
 * narrow.
 */
final class FiguresPane extends Region {
  private static final double GAP = 10;
  private static final double LEAST_WIDTH = 118;
  private static final double PADDING = 20;
  private static final int MOST_ROWS = 3;

  /** A card's three lines, made once and filled at every pulse. */
  private record Card(Label name, Label value, Label remark) {
    void show(FigureCard card) {
      name.setText(card.name());
      value.setText(card.value());
      remark.setText(card.remark());
    }
  }

  private final List<Card> cards = new ArrayList<>();

  /** How wide a card has to be; grows only, so that a run does not move its figures about. */
  private double needed = LEAST_WIDTH;

  /** How high a card is in the type that this was measured in. */
  private double measuredIn;

  private boolean withheld;

  FiguresPane() {
    getStyleClass().add("figures");
  }

  /** Leaves the figures' room empty, or not. */
  void withhold(boolean on) {
    withheld = on;
    getChildren().forEach(box -> box.setVisible(!on));
  }

  void show(List<FigureCard> figures) {
    while (cards.size() < figures.size()) {
      cards.add(newCard());
    }
    for (int i = 0; i < figures.size(); i++) {
      cards.get(i).show(figures.get(i));
    }
  }

  private Card newCard() {
    Card card = new Card(label("figure-name"), label("figure-value"), label("figure-remark"));
    VBox box = new VBox(card.name, card.value, card.remark);
    box.getStyleClass().add("figure");
    box.setVisible(!withheld);
    getChildren().add(box);
    return card;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }

  private double needed() {
    double high = rowHeight();
    if (high != measuredIn) {
      measuredIn = high;
      needed = LEAST_WIDTH;
    }
    for (Card card : cards) {
      double widest = Math.max(card.name.prefWidth(-1), card.remark.prefWidth(-1));
      needed = Math.max(needed, widest + PADDING);
    }
    return needed;
  }

  private int columns(double width) {
    int all = Math.max(1, getChildren().size());
    double needed = needed();
    int rows = 1;
    while (rows < MOST_ROWS && (width + GAP) / Math.ceilDiv(all, rows) - GAP < needed) {
      rows++;
    }
    return Math.ceilDiv(all, rows);
  }

  private double rowHeight() {
    return getChildren().stream().mapToDouble(card -> card.prefHeight(-1)).max().orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = Math.ceilDiv(getChildren().size(), columns(width > 0 ? width : getWidth()));
    return rows * (rowHeight() + GAP) - GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double width = (getWidth() + GAP) / columns - GAP;
    double height = rowHeight();
    for (int i = 0; i < getChildren().size(); i++) {
      double x = i % columns * (width + GAP);
      double y = Math.floorDiv(i, columns) * (height + GAP);
      getChildren().get(i).resizeRelocate(x, y, width, height);
    }
  }
}
