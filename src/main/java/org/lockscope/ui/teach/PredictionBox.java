package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Guesses;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.Words;

/** Fields for what a run will come to: a student's number each, or all numbers of a class. */
final class PredictionBox extends VBox {
  private final Tour tour;
  private final List<GuessField> fields = new ArrayList<>();
  private final Label hint;

  PredictionBox(Words words, Tour tour) {
    this.tour = tour;
    getStyleClass().add("lesson");
    Lesson.Step step = tour.step();
    if (step.predictWall()) {
      GuessField field = new GuessField(words, tour, false, this::seconds, this::guessSeconds);
      row("predictWall", words.tell("tour.howLong"), field, words.tell("tour.seconds"));
    }
    if (step.predictResults()) {
      GuessField field = new GuessField(words, tour, true, this::results, this::guessResults);
      int articles = step.items();
      row("predictResults", words.tell("tour.howMany"), field, words.tell("tour.of", articles));
    }
    hint = LessonPage.quiet(words.tell("tour.guesses"));
    getChildren().add(hint);
  }

  private Guesses seconds() {
    Double own = tour.predictedSeconds();
    return tour.ofClass()
        ? tour.poll().seconds()
        : new Guesses(own == null ? List.of() : List.of(own));
  }

  private void guessSeconds(Guesses guesses) {
    if (tour.ofClass()) {
      tour.guessSeconds(guesses);
    } else {
      tour.predictSeconds(guesses.only().orElse(null));
    }
  }

  private Guesses results() {
    Integer own = tour.predictedResults();
    return tour.ofClass()
        ? tour.poll().results()
        : new Guesses(own == null ? List.of() : List.of((double) own));
  }

  private void guessResults(Guesses guesses) {
    if (tour.ofClass()) {
      tour.guessResults(guesses);
    } else {
      tour.predictResults(guesses.only().map(Double::intValue).orElse(null));
    }
  }

  private void row(String id, String before, GuessField field, String unit) {
    field.setId(id);
    field.setAccessibleText(before);
    fields.add(field);
    Label label = LessonPage.paragraph(before);
    label.setLabelFor(field);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label after = new Label(unit);
    after.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(label, gap, field, after);
    row.getStyleClass().add("group");
    field.problem().setId(id + "Problem");
    getChildren().addAll(row, field.problem());
  }

  void update() {
    fields.forEach(GuessField::update);
    fields.forEach(field -> field.setDisable(tour.fixed()));
    LessonPage.shown(hint, tour.ofClass() && !fields.isEmpty());
  }
}
