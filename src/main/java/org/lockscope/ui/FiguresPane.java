package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.lockscope.paint.FigureCard;
import org.lockscope.paint.Surface;

/**
 * The figures of the runs on screen, a card each, in one row. Every card is as wide as every other
 * and stays where it is: a text too long for its card is written smaller.
 */
final class FiguresPane extends Region {
  private static final double GAP = 10;

  /** Smaller than this part of its size no text is written; it is cut instead. */
  private static final double SMALLEST = 0.6;

  private static final double STEP = 0.05;
  private static final double PADDING = 0.77;

  /** A card's line: its text, how large it is in parts of plain text, and how heavy. */
  private record Line(Label label, double size, Surface.Weight weight) {
    static Line of(String style, double size, Surface.Weight weight) {
      Label label = new Label();
      label.getStyleClass().add(style);
      label.setMinWidth(0);
      return new Line(label, size, weight);
    }

    /** Writes the text as large as its card lets it be. */
    void fit(double inside, double plain) {
      double part = 1;
      Text measured = new Text(label.getText());
      measured.setFont(FxFonts.of(weight, plain * size));
      double wanted = Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
      while (inside > 0 && wanted * part > inside && part > SMALLEST) {
        part -= STEP;
      }
      String style = "-fx-font-size: %.2fpx;".formatted(plain * size * part).replace(',', '.');
      if (!style.equals(label.getStyle())) {
        label.setStyle(style);
      }
    }
  }

  /** A card's three lines, made once and filled at every pulse. */
  private record Card(VBox box, Line name, Line value, Line remark) {
    /** Shows a figure; returns whether it says something else than before. */
    boolean show(FigureCard card) {
      boolean other =
          !name.label.getText().equals(card.name())
              || !value.label.getText().equals(card.value())
              || !remark.label.getText().equals(card.remark());
      name.label.setText(card.name());
      value.label.setText(card.value());
      remark.label.setText(card.remark());
      return other;
    }

    List<Line> lines() {
      return List.of(name, value, remark);
    }
  }

  private final List<Card> cards = new ArrayList<>();
  private double plain = 13;

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
      if (cards.get(i).show(figures.get(i))) {
        fit(cards.get(i));
      }
    }
  }

  /**
   * Writes in another size from now on.
   *
   * @param newPlain the size of plain text, in pixels
   */
  void setText(double newPlain) {
    plain = newPlain;
    requestLayout();
  }

  private Card newCard() {
    Card card =
        new Card(
            new VBox(),
            Line.of("figure-name", 0.885, Surface.Weight.REGULAR),
            Line.of("figure-value", 1.23, Surface.Weight.SEMIBOLD),
            Line.of("figure-remark", 0.846, Surface.Weight.REGULAR));
    card.lines().forEach(line -> card.box.getChildren().add(line.label));
    card.box.getStyleClass().add("figure");
    card.box.setVisible(!withheld);
    getChildren().add(card.box);
    return card;
  }

  private void fit(Card card) {
    double inside = width() - 2 * PADDING * plain;
    card.lines().forEach(line -> line.fit(inside, plain));
  }

  private double width() {
    int all = Math.max(1, cards.size());
    return (getWidth() + GAP) / all - GAP;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < cards.size(); i++) {
      fit(cards.get(i));
      double width = width();
      cards.get(i).box.resizeRelocate(i * (width + GAP), 0, width, getHeight());
    }
  }
}
