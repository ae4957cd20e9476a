package org.lockscope.ui.teach;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.screen.OnStage;
import org.lockscope.screen.Stager;
import org.lockscope.ui.kit.Words;

/** A scenario's lesson, a step at a time: predict, run, read the answer. For the JavaFX thread. */
public final class StagedLessonPane extends VBox {
  private final Words words;
  private final Label title = text("card-title");
  private final Label place = text("quiet");
  private final Label told = text("lesson-text");
  private final Label question = text("card-title");
  private final Label answer = text("lesson-text");
  private final Button back;
  private final Button run;
  private final Button next;
  private int step;

  /**
   * A lesson of which nothing is shown yet.
   *
   * @param changed called after a command
   */
  public StagedLessonPane(Words words, Stager stager, Runnable changed) {
    this.words = words;
    setId("stagedLesson");
    getStyleClass().add("side-section");
    back = button(words.tell("stage.back"), "stagedBack", () -> stager.go(step - 1), changed);
    run = button(words.tell("stage.runStep"), "stagedRun", stager::run, changed);
    run.getStyleClass().add("accent");
    next = button(words.tell("stage.next"), "stagedNext", () -> stager.go(step + 1), changed);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox keys = new HBox(back, run, gap, next);
    keys.getStyleClass().add("card-head");
    answer.setId("stagedAnswer");
    answer.managedProperty().bind(answer.visibleProperty());
    getChildren().addAll(new HBox(title), place, told, question, keys, answer);
  }

  private static Label text(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Button button(String text, String id, Runnable command, Runnable changed) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        click -> {
          command.run();
          changed.run();
        });
    return button;
  }

  /** Shows a step. */
  public void show(OnStage.Step now) {
    step = now.number();
    title.setText(now.told().title());
    place.setText(words.tell("stage.step", now.number() + 1, now.of()));
    told.setText(now.told().text());
    question.setText(now.told().question());
    answer.setText(now.told().answer());
    answer.setVisible(now.answered());
    back.setDisable(now.number() == 0);
    next.setText(words.tell(now.number() + 1 < now.of() ? "stage.next" : "stage.done"));
  }
}
