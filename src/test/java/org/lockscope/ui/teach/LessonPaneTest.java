package org.lockscope.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.ui.timeline.TimelinePane;
import org.lockscope.ui.window.WindowTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The guided tour: question, prediction, run, and the one against the other. */
final class LessonPaneTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @BeforeEach
  void openTour(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryButton().fire());
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
  }

  @Test
  void aStepIsAnsweredPredictedRunAndMeasured(FxRobot robot) throws Exception {
    finish();
    assertThat(robot.lookup("#runStep").queryButton().isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#answer-2").queryAs(RadioButton.class).fire());
    type(robot, "#predictWall", "10");
    assertThat(text(robot, "#missing")).isEqualTo("Still missing: how many results");
    type(robot, "#predictResults", "nine");
    assertThat(robot.lookup("#runStep").queryButton().isDisabled()).isTrue();
    assertThat(text(robot, "#predictResultsProblem")).isEqualTo("“nine” is no number of results");
    type(robot, "#predictResults", "9");
    assertThat(robot.lookup("#missing").query().isVisible()).isFalse();
    robot.interact(() -> robot.lookup("#predictResults").query().requestFocus());
    robot.type(KeyCode.ENTER);
    eventually(() -> robot.lookup("#reply").tryQuery().isPresent());
    assertThat(text(robot, "#reply")).startsWith("✓  Yes. Waiting is what several threads");
    Node column = robot.lookup("#tourColumn").query();
    double top = column.localToScene(column.getLayoutBounds()).getMinY();
    double foot = column.localToScene(column.getLayoutBounds()).getMaxY();
    eventually(
        () -> {
          Node outcome = robot.lookup("#outcome").query();
          double at = outcome.localToScene(outcome.getLayoutBounds()).getMinY();
          return at >= top - 1 && at < foot;
        });
    assertThat(robot.lookup("#lessonPane .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.startsWith("You said 10.0\u00a0s; it took "))
        .contains("You said 9 results; 10 of 10 were stored.");
    assertThat(shown(timeline(robot, 0))).startsWith("one after another.");
  }

  @Test
  void itsStepsAreGoneThroughAndLeftAndResumed(FxRobot robot) {
    assertThat(text(robot, "#lessonTitle")).isEqualTo("One at a time");
    assertThat(robot.lookup("#stepBefore").queryButton().isDisabled()).isTrue();
    press(robot, "#nextStep");
    assertThat(text(robot, "#lessonTitle")).isEqualTo("Everyone at once");
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    assertThat(controller.state(stage).tour()).isFalse();
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    assertThat(text(robot, "#lessonTitle")).isEqualTo("Everyone at once");
    assertThat(controller.state(stage).lessonStep()).isEqualTo(1);
    for (int i = 0; i < 5; i++) {
      press(robot, "#nextStep");
    }
    assertThat(text(robot, "#lessonTitle")).isEqualTo("The channel");
    press(robot, "#nextStep");
    assertThat(text(robot, "#lessonTitle")).startsWith("What you predicted");
    assertThat(text(robot, "#score")).isEqualTo("Nothing was predicted and run.");
    assertThat(robot.lookup("#nextStep").queryButton().isDisabled()).isTrue();
  }

  @Test
  void aClassIsCountedItsSpreadShownAndItsPredictionsSaved(FxRobot robot, @TempDir Path folder)
      throws Exception {
    finish();
    robot.interact(() -> robot.lookup("#ofClass").queryAs(CheckBox.class).fire());
    press(robot, "#more-2");
    press(robot, "#more-2");
    press(robot, "#more-1");
    press(robot, "#fewer-2");
    assertThat(text(robot, "#count-2")).isEqualTo("1");
    type(robot, "#predictWall", "10 12x3");
    type(robot, "#predictResults", "9 10x3");
    press(robot, "#runStep");
    eventually(() -> robot.lookup("#poll").tryQuery().isPresent());
    assertThat(robot.lookup("#poll .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("✓ 1")
        .contains("4 guesses, half of them up to 10; stored were 10. Just so many said: 3.");
    Path file = folder.resolve("class.csv");
    controller.askForFileWith(window -> Optional.of(file));
    for (int i = 0; i < 7; i++) {
      press(robot, "#nextStep");
    }
    assertThat(text(robot, "#score")).matches("[45] of 10 predictions were right\\.");
    press(robot, "#savePredictions");
    eventually(() -> Files.exists(file));
    assertThat(Files.readString(file)).contains("1,One at a time,seconds,12,3,");
  }

  @Test
  void nothingRunsAndNothingIsToldUntilAPredictionIsIn(FxRobot robot) throws Exception {
    robot.interact(controller::begin);
    assertThat(robot.lookup("#predictFirst").tryQuery()).isPresent();
    assertThat(robot.lookup("#cost").query().isVisible()).as("forecast").isFalse();
    eventually(() -> !robot.lookup("#pathShares").query().getParent().isVisible());
    assertThat(robot.lookup("#inspector").query().getParent().isVisible()).isFalse();
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    assertThat(robot.lookup("#cost").query().isVisible()).as("with no tour").isTrue();
    runToTheEnd(robot, "#articleLock");
    assertThat(figuresShown(robot)).as("with no tour").isTrue();
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    assertThat(figuresShown(robot)).isFalse();
    assertNothingOfARunIsSeen(robot);
    assertThat(robot.lookup("#verdicts").query().getParent().isVisible()).isFalse();
    robot.interact(() -> robot.lookup("#answer-2").queryAs(RadioButton.class).fire());
    type(robot, "#predictWall", "10");
    type(robot, "#predictResults", "9");
    assertThat(figuresShown(robot)).as("before the run").isFalse();
    press(robot, "#runStep");
    eventually(() -> robot.lookup("#reply").tryQuery().isPresent());
    eventually(() -> figuresShown(robot));
    assertThat(shown(timeline(robot, 0))).as("the run before").startsWith("A · lock around");
    assertThat(shown(timeline(robot, 1))).startsWith("B · one after another");
    press(robot, "#nextStep");
    assertNothingOfARunIsSeen(robot);
    assertThat(figuresShown(robot)).as("at the next question").isFalse();
    eventually(() -> robot.lookup(".ratio").tryQuery().filter(LessonPaneTest::seen).isEmpty());
  }

  private static void assertNothingOfARunIsSeen(FxRobot robot) throws Exception {
    eventually(
        () -> robot.lookup("#predictFirst").tryQuery().filter(LessonPaneTest::seen).isPresent());
    assertThat(text(robot, "#predictFirst")).startsWith("What ran before is hidden");
    assertThat(timelines(robot).getChildren()).noneMatch(TimelinePane.class::isInstance);
    assertThat(text(robot, "#now")).isEmpty();
    assertThat(text(robot, "#told")).isEmpty();
    for (String hidden : List.of("#list", "#raceCount", "#inspector", "#pathShares")) {
      assertThat(robot.lookup(hidden).queryAllAs(Node.class))
          .as(hidden)
          .noneMatch(LessonPaneTest::seen);
    }
    for (String meaning : List.of("#randomText", "#collectorText", "#heldOpenText")) {
      assertThat(robot.lookup(meaning).query().isVisible()).as(meaning).isFalse();
    }
  }

  private static boolean figuresShown(FxRobot robot) {
    return robot.lookup(".figure").queryAll().stream().anyMatch(Node::isVisible);
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
