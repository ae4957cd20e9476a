package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.Words;

/** A step of a guided tour. Enter in a field runs it, as the button does. */
final class StepPage extends LessonPage {
  private final Runnable start;
  private final QuestionBox question;
  private final PredictionBox predictions;
  private final Button run = new Button();
  private final Button again = new Button();
  private final Label missing = quiet("");
  private final OutcomeBox outcome;
  private final CheckBox ofClass = new CheckBox();

  StepPage(Words words, Tour tour, Runnable start) {
    super(words, tour);
    this.start = start;
    Lesson.Step step = tour.step();
    ofClass.setText(words.tell("tour.class"));
    ofClass.setId("ofClass");
    ofClass.setOnAction(click -> tour.setOfClass(ofClass.isSelected()));
    question = new QuestionBox(words, tour);
    predictions = new PredictionBox(words, tour);
    outcome = new OutcomeBox(words, tour);
    run.setText(words.tell("tour.run"));
    run.setId("runStep");
    run.getStyleClass().add("accent");
    run.setOnAction(click -> run());
    again.setText(words.tell("tour.again"));
    again.setId("predictAgain");
    again.setTooltip(new Tooltip(words.tell("tour.again.what")));
    again.setOnAction(click -> tour.again());
    missing.setId("missing");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    List<Node> nodes = new ArrayList<>();
    step.text().forEach(text -> nodes.add(paragraph(text)));
    nodes.addAll(List.of(question, predictions, ofClass, outcome));
    int count = tour.lesson().steps().size();
    fill(
        words.tell("tour.where", tour.lesson().title(), tour.at() + 1, count), step.title(), nodes);
  }

  @Override
  List<Node> foot() {
    HBox runs = new HBox(run, again);
    runs.getStyleClass().add("group");
    for (Region button : List.of(run, again)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    FlowPane both = new FlowPane(runs, moves());
    both.getStyleClass().add("lesson-keys");
    return List.of(missing, both);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
      run();
      key.consume();
    }
  }

  private void run() {
    if (tour.ready()) {
      requestFocus(); // else it passes to the next button, which a key for the run would fire
      start.run();
    }
  }

  @Override
  void update() {
    ofClass.setSelected(tour.ofClass());
    question.update();
    predictions.update();
    outcome.update();
    ofClass.setDisable(tour.fixed());
    run.setDisable(!tour.ready());
    run.setText(words.tell(tour.running() ? "tour.runs" : "tour.run"));
    shown(again, tour.measured() != null);
    missing.setText(told(tour.missing()));
    shown(missing, !tour.missing().isEmpty());
  }

  private String told(Set<Tour.Missing> what) {
    return words.tell(
        "tour.missing",
        what.stream().map(each -> words.tell(key(each))).collect(Collectors.joining(", ")));
  }

  private static String key(Tour.Missing missing) {
    return switch (missing) {
      case ANSWER -> "tour.missingAnswer";
      case SECONDS -> "tour.missingSeconds";
      case RESULTS -> "tour.missingResults";
    };
  }
}
