package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Tour;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** What was measured against what was predicted, and what it means; nothing before the run. */
final class OutcomeBox extends VBox {
  private final Words words;
  private final Tour tour;

  OutcomeBox(Words words, Tour tour) {
    this.words = words;
    this.tour = tour;
    setId("outcome");
    getStyleClass().add("lesson");
  }

  void update() {
    RunFigures figures = tour.measured();
    LessonPage.shown(this, figures != null);
    getChildren().clear();
    if (figures == null) {
      return;
    }
    List<Node> nodes = new ArrayList<>();
    Double seconds = tour.predictedSeconds();
    if (tour.step().predictWall() && seconds != null) {
      nodes.add(
          said(
              words.tell(
                  "tour.took",
                  Quantities.duration(Math.round(seconds * 1e9)),
                  Quantities.duration(figures.wall()))));
    }
    Integer results = tour.predictedResults();
    if (tour.step().predictResults() && results != null) {
      nodes.add(
          said(
              words.tell(
                  "tour.stored",
                  results,
                  Quantities.count(figures.count(Fate.STORED)),
                  tour.step().items())));
    }
    if (tour.poll().said()) {
      nodes.add(new PollPane(words, tour.results().get(tour.at())));
    }
    if (!tour.reply().isEmpty()) {
      Label reply = LessonPage.paragraph((tour.correct() ? "✓  " : "✗  ") + tour.reply());
      reply.setId("reply");
      reply.getStyleClass().add(tour.correct() ? "right" : "wrong");
      nodes.add(reply);
    }
    tour.after().forEach(text -> nodes.add(LessonPage.paragraph(text)));
    getChildren().setAll(nodes);
  }

  private static Label said(String text) {
    Label label = LessonPage.paragraph(text);
    label.getStyleClass().add("card-title");
    return label;
  }
}
