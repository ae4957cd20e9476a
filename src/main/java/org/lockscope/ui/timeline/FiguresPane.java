package org.lockscope.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.lockscope.paint.Surface;
import org.lockscope.say.FigureCard;
import org.lockscope.ui.kit.FxFonts;

/**
 * The figures of the runs on screen, a card each, in one row. A card is wide by what it says, in
 * steps, so that it stays where it is while a figure grows; where there is too little room, all
 * names are written smaller, or all figures, or all remarks, by the same part.
 */
public final class FiguresPane extends Region {
  private static final double GAP = 10;

  /** Smaller than this part of its size no text is written; it is cut instead. */
  private static final double SMALLEST = 0.75;

  private static final double PADDING = 0.77;

  /** Cards grow by this at a time, in parts of plain text, so that a digit more moves none. */
  private static final double STEP = 2;

  /** A name, a figure, and what it is a part of. */
  private static final int LINES = 3;

  /** A card's line: its text, how large it is in parts of plain text, and how heavy. */
  private record Line(Label label, double size, Surface.Weight weight) {
    static Line of(String style, double size, Surface.Weight weight) {
      Label label = new Label();
      label.getStyleClass().add(style);
      label.setMinWidth(0);
      return new Line(label, size, weight);
    }

    /** How wide the text is, all of it. */
    double wanted(double plain) {
      Text measured = new Text(label.getText());
      measured.setFont(FxFonts.of(weight, plain * size));
      return Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
    }

    /** Writes the text in a part of its size. */
    void write(double plain, double part) {
      String style = "-fx-font-size: %.2fpx;".formatted(plain * size * part).replace(',', '.');
      if (!style.equals(label.getStyle())) {
        label.setStyle(style);
        label.applyCss(); // else it would be painted with no style at all until the next pulse
      }
    }
  }

  /** A card's three lines, made once and filled at every pulse. */
  private record Card(VBox box, Line name, Line value, Line remark) {
    /** How wide it is where there is room. */
    double wanted(double plain) {
      return lines().stream().mapToDouble(line -> line.wanted(plain)).max().orElse(0);
    }

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

  private final Label why = new Label();

  /**
   * No figures yet.
   *
   * @param hidden says why there are none where they are withheld
   */
  public FiguresPane(String hidden) {
    getStyleClass().add("figures");
    why.setText(hidden);
    why.setId("figuresHidden");
    why.getStyleClass().add("quiet");
    why.setWrapText(true);
    why.setManaged(false);
    why.setVisible(false);
    getChildren().add(why);
  }

  /** Says why they are hidden in the figures' room, or shows them. */
  public void withhold(boolean on) {
    withheld = on;
    cards.forEach(card -> card.box.setVisible(!on));
    why.setVisible(on && !cards.isEmpty());
  }

  /** Shows these cards and no other. */
  public void show(List<FigureCard> figures) {
    while (cards.size() < figures.size()) {
      cards.add(newCard());
    }
    boolean other = cards.size() > figures.size();
    while (cards.size() > figures.size()) {
      getChildren().remove(cards.removeLast().box);
    }
    for (int i = 0; i < figures.size(); i++) {
      other |= cards.get(i).show(figures.get(i));
    }
    why.setVisible(withheld && !cards.isEmpty());
    if (other) {
      requestLayout();
    }
  }

  /**
   * Writes in another size from now on.
   *
   * @param newPlain the size of plain text, in pixels
   */
  public void setText(double newPlain) {
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

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    why.resizeRelocate(0, 0, getWidth(), getHeight());
    double around = 2 * PADDING * plain;
    double room = getWidth() - cards.size() * (around + GAP) + GAP;
    double[] exact = cards.stream().mapToDouble(card -> card.wanted(plain)).toArray();
    double step = STEP * plain;
    double[] stepped = DoubleStream.of(exact).map(each -> step * Math.ceil(each / step)).toArray();
    double[] wanted = DoubleStream.of(stepped).sum() <= room ? stepped : exact;
    double all = DoubleStream.of(wanted).sum();
    double spare = Math.max(0, room - all) / Math.max(1, cards.size());
    double squeezed = Math.min(1, room / Math.max(1, all));
    double[] inside = DoubleStream.of(wanted).map(each -> each * squeezed + spare).toArray();
    for (int line = 0; line < LINES; line++) {
      write(line, inside);
    }
    double left = 0;
    for (int i = 0; i < cards.size(); i++) {
      double width = inside[i] + around;
      cards.get(i).box.resizeRelocate(left, 0, width, getHeight());
      left += width + GAP;
    }
  }

  /** Writes a line of all cards in the largest part of its size in which all of them fit. */
  private void write(int line, double[] inside) {
    double part = 1;
    for (int i = 0; i < cards.size(); i++) {
      part = Math.min(part, inside[i] / cards.get(i).lines().get(line).wanted(plain));
    }
    for (Card card : cards) {
      card.lines().get(line).write(plain, Math.max(SMALLEST, part));
    }
  }
}
