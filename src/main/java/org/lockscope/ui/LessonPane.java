package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Tour;
import org.lockscope.paint.Quantities;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.session.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.trace.Trace;

/**
 * A guided tour, step by step: what to read, a question, a prediction, the run, and what was
 * measured against the prediction.
 */
final class LessonPane extends VBox {
  private final Words words;
  private final Consumer<RunSettings> start;
  private final VBox content = new VBox();
  private final Button run = new Button();
  private final VBox outcome = new VBox();
  private Tour tour;
  private @Nullable Trace awaited;
  private int awaitedStep;

  /**
   * A tour.
   *
   * @param tour the student's way through it so far
   * @param start called with what a step runs
   */
  LessonPane(Words words, Tour tour, Consumer<RunSettings> start) {
    this.words = words;
    this.tour = tour;
    this.start = start;
    setId("lessonPane");
    getStyleClass().add("side-section");
    content.getStyleClass().add("lesson");
    outcome.getStyleClass().add("lesson");
    run.setText(words.tell("tour.run"));
    run.setId("runStep");
    run.getStyleClass().add("accent");
    run.setOnAction(click -> run());
    getChildren().add(content);
    // Made when it is first wanted: the window opens sooner.
    visibleProperty().subscribe(this::fillIfSeen);
  }

  private void fillIfSeen() {
    if (isVisible() && content.getChildren().isEmpty()) {
      fill();
    }
  }

  /** The student's way so far. */
  Tour tour() {
    return tour;
  }

  /** Begins another tour, or goes on with it. */
  void setTour(Tour newTour) {
    tour = newTour;
    awaited = null;
    content.getChildren().clear();
    fillIfSeen();
  }

  private void run() {
    start.accept(tour.step().settings());
  }

  /** The run that was just started is the step's. */
  void await(Trace trace) {
    awaited = trace;
    awaitedStep = tour.at();
  }

  /** Looks whether the run waited for has ended. */
  void show(RunSummary current) {
    boolean ended = awaited != null && current.trace() == awaited && !current.live();
    if (ended) {
      awaited = null;
      if (!current.stopped()) {
        tour.ran(awaitedStep, current.figures());
        fillOutcome();
      }
    }
  }

  private void fill() {
    Lesson.Step step = tour.step();
    int count = tour.lesson().steps().size();
    Label where = quiet(words.tell("tour.where", tour.lesson().title(), tour.at() + 1, count));
    Label title = new Label(step.title());
    title.setId("lessonTitle");
    title.getStyleClass().add("lesson-title");
    List<Node> nodes = new ArrayList<>(List.of(where, title));
    step.text().forEach(text -> nodes.add(paragraph(text)));
    nodes.addAll(question(step.question()));
    nodes.addAll(predictions(step));
    nodes.add(run);
    nodes.add(outcome);
    nodes.add(notes(step.notes()));
    nodes.add(moves(count));
    content.getChildren().setAll(nodes);
    check();
    fillOutcome();
  }

  private List<Node> question(Lesson.Question question) {
    Label text = paragraph(question.text());
    text.getStyleClass().add("card-title");
    List<Node> nodes = new ArrayList<>(List.of(text));
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < question.answers().size(); i++) {
      int choice = i;
      RadioButton answer = new RadioButton(question.answers().get(i).text());
      answer.setId("answer-" + (i + 1));
      answer.setWrapText(true);
      answer.setMinHeight(Region.USE_PREF_SIZE);
      answer.setToggleGroup(group);
      answer.setSelected(tour.answer().orElse(-1) == i);
      answer.setOnAction(
          click -> {
            tour.answer(choice);
            check();
          });
      nodes.add(answer);
    }
    return nodes;
  }

  private List<Node> predictions(Lesson.Step step) {
    List<Node> nodes = new ArrayList<>();
    if (step.predictWall()) {
      Double before = tour.predictedSeconds();
      TextField field = field("predictWall", before == null ? "" : before.toString());
      field.textProperty().addListener((p, old, now) -> predictSeconds(now));
      nodes.add(row(words.tell("tour.howLong"), field, words.tell("tour.seconds")));
    }
    if (step.predictResults()) {
      Integer before = tour.predictedResults();
      TextField field = field("predictResults", before == null ? "" : before.toString());
      field.textProperty().addListener((p, old, now) -> predictResults(now));
      nodes.add(
          row(
              words.tell("tour.howMany"),
              field,
              words.tell("tour.of", step.settings().articles())));
    }
    return nodes;
  }

  private void predictSeconds(String text) {
    try {
      double seconds = Double.parseDouble(text.strip().replace(',', '.'));
      tour.predictSeconds(seconds >= 0 && seconds < 1e6 ? seconds : null);
    } catch (NumberFormatException e) {
      tour.predictSeconds(null); // not a number yet: there is nothing to run against
    }
    check();
  }

  private void predictResults(String text) {
    try {
      tour.predictResults(Integer.valueOf(text.strip()));
    } catch (NumberFormatException e) {
      tour.predictResults(null); // not a number yet: there is nothing to run against
    }
    check();
  }

  private static TextField field(String id, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    field.setPrefColumnCount(4);
    field.setMinWidth(Region.USE_PREF_SIZE);
    return field;
  }

  private static HBox row(String before, TextField field, String unit) {
    Label label = paragraph(before);
    label.setLabelFor(field);
    field.setAccessibleText(before);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label after = new Label(unit);
    after.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(label, gap, field, after);
    row.getStyleClass().add("group");
    return row;
  }

  private void check() {
    run.setDisable(!tour.ready());
  }

  /** What was measured against what was predicted, and what it means. */
  private void fillOutcome() {
    RunFigures figures = tour.measured();
    outcome.setVisible(figures != null);
    outcome.setManaged(figures != null);
    if (figures == null) {
      outcome.getChildren().clear();
      return;
    }
    List<Node> nodes = new ArrayList<>();
    Double seconds = tour.predictedSeconds();
    if (tour.step().predictWall() && seconds != null) {
      nodes.add(
          paragraph(
              words.tell(
                  "tour.took",
                  Quantities.duration(Math.round(seconds * 1e9)),
                  Quantities.duration(figures.wall()))));
    }
    Integer results = tour.predictedResults();
    if (tour.step().predictResults() && results != null) {
      nodes.add(
          paragraph(
              words.tell(
                  "tour.stored",
                  results,
                  Quantities.count(figures.count(Fate.STORED)),
                  tour.step().settings().articles())));
    }
    nodes.forEach(node -> node.getStyleClass().add("card-title"));
    if (!tour.reply().isEmpty()) {
      Label reply = paragraph((tour.correct() ? "✓  " : "✗  ") + tour.reply());
      reply.setId("reply");
      reply.getStyleClass().add(tour.correct() ? "right" : "wrong");
      nodes.add(reply);
    }
    tour.after().forEach(text -> nodes.add(paragraph(text)));
    outcome.getChildren().setAll(nodes);
  }

  private TitledPane notes(Lesson.Notes notes) {
    VBox lines =
        new VBox(
            paragraph(notes.say()),
            paragraph(words.tell("tour.mistake", notes.mistake())),
            paragraph(words.tell("tour.ask", notes.question())),
            paragraph(words.tell("tour.answer", notes.answer())));
    lines.getStyleClass().add("lesson");
    TitledPane pane = new TitledPane(words.tell("tour.notes"), lines);
    pane.setId("notes");
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  private HBox moves(int count) {
    Button back = new Button(words.tell("tour.back"));
    back.setId("stepBefore");
    back.setDisable(tour.at() == 0);
    back.setOnAction(click -> move(-1));
    Button next = new Button(words.tell("tour.next"));
    next.setId("nextStep");
    next.setDisable(tour.at() == count - 1);
    next.setOnAction(click -> move(1));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(back, gap, next);
  }

  private void move(int by) {
    tour.move(by);
    fill();
  }

  private static Label paragraph(String text) {
    Label label = new Label(Quantities.unbroken(text));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label quiet(String text) {
    Label label = paragraph(text);
    label.getStyleClass().add("quiet");
    return label;
  }
}
