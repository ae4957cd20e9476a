package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.Words;

/** What only the presenter is to read of a step: notes, the answer, and what comes next. */
final class PresenterNotes extends VBox {
  private final Words words;
  private final Tour tour;

  PresenterNotes(Words words, Tour tour) {
    this.words = words;
    this.tour = tour;
    setId("notes");
    getStyleClass().addAll("card", "side-card", "lesson");
    update();
  }

  /** Shows the tour as it is now. */
  void update() {
    List<Node> nodes = new ArrayList<>(List.of(title(words.tell("tour.notes"))));
    if (!tour.atResult()) {
      Lesson.Notes notes = tour.step().notes();
      nodes.add(LessonPage.paragraph(notes.say()));
      nodes.add(LessonPage.paragraph(words.tell("tour.mistake", notes.mistake())));
      nodes.add(LessonPage.paragraph(words.tell("tour.ask", notes.question())));
      nodes.add(LessonPage.paragraph(words.tell("tour.answer", notes.answer())));
      nodes.add(title(words.tell("notes.right")));
      for (Lesson.Answer answer : tour.step().question().answers()) {
        if (answer.correct()) {
          nodes.add(LessonPage.paragraph("✓  " + answer.text()));
          nodes.add(LessonPage.quiet(answer.reply()));
        }
      }
    }
    nodes.add(title(words.tell("notes.next")));
    nodes.add(LessonPage.paragraph(next()));
    getChildren().setAll(nodes);
  }

  private String next() {
    List<Lesson.Step> steps = tour.lesson().steps();
    int next = tour.at() + 1;
    return next < steps.size()
        ? steps.get(next).title()
        : words.tell(tour.atResult() ? "notes.end" : "tour.result");
  }

  private static Label title(String text) {
    Label title = LessonPage.paragraph(text);
    title.getStyleClass().add("card-title");
    return title;
  }
}
