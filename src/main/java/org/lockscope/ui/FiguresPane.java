package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lockscope.paint.FigureCard;

/** The figures of the runs on screen, a card each. */
final class FiguresPane extends HBox {
  /** A card's three lines, made once and filled at every pulse. */
  private record Card(Label name, Label value, Label remark) {
    void show(FigureCard card) {
      name.setText(card.name());
      value.setText(card.value());
      remark.setText(card.remark());
    }
  }

  private final List<Card> cards = new ArrayList<>();

  FiguresPane() {
    getStyleClass().add("figures");
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
    box.setMinWidth(0);
    box.setPrefWidth(1);
    HBox.setHgrow(box, Priority.ALWAYS);
    getChildren().add(box);
    return card;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }
}
