package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Tour;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** A page of a guided tour: where in the tour it is, its content, and what is done with it. */
abstract class LessonPage extends VBox {
  final Words words;
  final Tour tour;

  LessonPage(Words words, Tour tour) {
    this.words = words;
    this.tour = tour;
    getStyleClass().add("lesson");
  }

  /** Shows the tour as it is now. */
  abstract void update();

  /** Fills the page. */
  final void fill(String where, String name, List<Node> content) {
    Label title = new Label(name);
    title.setId("lessonTitle");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.getStyleClass().add("lesson-title");
    List<Node> nodes = new ArrayList<>(List.of(quiet(where), title));
    nodes.addAll(content);
    getChildren().setAll(nodes);
  }

  /** What stands under the page in any case, however far it is scrolled. */
  List<Node> foot() {
    return List.of(moves());
  }

  /** The ways on and back. */
  final HBox moves() {
    Button back = new Button(words.tell("tour.back"));
    back.setId("stepBefore");
    back.setDisable(tour.at() == 0);
    back.setOnAction(click -> tour.move(-1));
    boolean last = tour.at() == tour.lesson().steps().size() - 1;
    Button next = new Button(words.tell(last ? "tour.toResult" : "tour.next"));
    next.setId("nextStep");
    next.setDisable(tour.atResult());
    next.setVisible(!tour.atResult());
    next.setOnAction(click -> tour.move(1));
    HBox moves = new HBox(back, next);
    moves.getStyleClass().add("group");
    for (Region button : List.of(back, next)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    return moves;
  }

  static Label paragraph(String text) {
    Label label = new Label(Quantities.unbroken(text));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label quiet(String text) {
    Label label = paragraph(text);
    label.getStyleClass().add("quiet");
    return label;
  }

  static void shown(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
