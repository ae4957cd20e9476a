package org.lockscope.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lockscope.ui.window.WindowTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The lock is moved where it lives, in the code. */
final class CodePaneTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @BeforeEach
  void openPanel(FxRobot robot) {
    select(robot, "panels", true);
    robot.interact(() -> stage.getScene().getRoot().layout());
  }

  private static Bounds onScreen(FxRobot robot, String node) {
    Node found = robot.lookup(node).query();
    return found.localToScreen(found.getBoundsInLocal());
  }

  private static String code(FxRobot robot) {
    return robot.lookup("#code").query().getAccessibleText();
  }

  @Test
  void whatIsSaidOfAWrongSettingMakesThePanelNoWider(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#articles").queryAs(TextField.class).setText("0"));
    eventually(() -> text(robot, "#draftMark").startsWith("not what is typed"));
    robot.interact(() -> stage.getScene().getRoot().layout());
    double right = onScreen(robot, "#side").getMaxX();
    assertThat(onScreen(robot, "#bracket").getMaxX()).isLessThan(right);
    assertThat(onScreen(robot, "#draftMark").getMaxX()).isLessThan(right);
    Label mark = robot.lookup("#draftMark").queryAs(Label.class);
    assertThat(mark.getHeight()).isGreaterThanOrEqualTo(mark.prefHeight(mark.getWidth()));
  }

  @Test
  void theBracketsUpperEndIsDraggedToTheFirstStepAndTheRunStarts(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    Bounds bracket = onScreen(robot, "#bracket");
    Bounds first = onScreen(robot, "#line-summarize");
    robot.moveTo(bracket.getCenterX(), bracket.getMinY() + 1);
    robot.press(MouseButton.PRIMARY);
    Bounds keywords = onScreen(robot, "#line-keywords");
    robot.moveTo(bracket.getCenterX(), keywords.getCenterY());
    eventually(() -> text(robot, "#cost").contains("calls under the lock go one at a time."));
    assertThat(status(robot)).startsWith("Run: ");
    robot.moveTo(bracket.getCenterX(), first.getCenterY());
    eventually(() -> text(robot, "#cost").contains("one article at a time."));
    robot.release(MouseButton.PRIMARY);
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    assertThat(robot.lookup("#articleLock").queryAs(ToggleButton.class).isSelected()).isTrue();
    assertThat(code(robot))
        .containsSubsequence("lock.lock();", "summarize", "results.add", "unlock");
  }

  @Test
  void theBracketIsMovedAndTakenAwayByKeyboard(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    robot.interact(() -> robot.lookup("#code").query().requestFocus());
    robot.type(KeyCode.UP);
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    assertThat(code(robot))
        .containsSubsequence("sentiment(", "lock.lock();", "keywords(", "unlock");
    assertThat(robot.lookup("#customLock").queryAs(ToggleButton.class).isSelected()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.UP);
    eventually(() -> text(robot, "#cost").contains("Appends still race."));
    robot.type(KeyCode.DELETE);
    eventually(() -> !code(robot).contains("lock"));
    eventually(() -> robot.lookup("#noLock").queryAs(ToggleButton.class).isSelected());
    assertThat(text(robot, "#cost")).contains("Appends race.");
  }

  @Test
  void aFewPixelsOfADragOnALinePutTheLockAroundItAndRunItOnce(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#noLock");
    Bounds append = onScreen(robot, "#line-append");
    robot.moveTo(append.getCenterX(), append.getCenterY());
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(append.getCenterX(), append.getCenterY() + 5);
    eventually(() -> code(robot).contains("lock.lock();"));
    robot.release(MouseButton.PRIMARY);
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    assertThat(robot.lookup("#appendLock").queryAs(ToggleButton.class).isSelected()).isTrue();
    // The click gave the pane the focus: its keys work.
    robot.type(KeyCode.UP);
    eventually(() -> robot.lookup("#customLock").queryAs(ToggleButton.class).isSelected());
    assertThat(code(robot)).contains("lock.lock();\n    try {\n      var keywords");
    finish();
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    // So do those of the timelines that are none of its own.
    robot.type(KeyCode.HOME);
    eventually(() -> shown(timeline(robot, 0)).contains("0 of 10 articles so far"));
  }

  @Test
  void dotsShowTheLineEachWorkerIsOn(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    Pane line = robot.lookup("#line-summarize").queryAs(Pane.class);
    eventually(() -> dots(line).equals("1 2 3 4 5 6 7 8 9 10"));
    finish();
    eventually(() -> status(robot).equals("Run: 10 of 10 articles done"));
    eventually(() -> dots(robot.lookup("#line-summarize").queryAs(Pane.class)).isEmpty());
  }

  private static String dots(Pane line) {
    return String.join(
        " ", line.lookupAll(".dot").stream().map(dot -> ((Label) dot).getText()).toList());
  }
}
