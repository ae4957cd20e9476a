package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a user meets it. */
final class MainWindowTest extends WindowTest {
  @TempDir Path folder;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @Test
  void aRunShowsItsLanesItsProgressAndItsFigures(FxRobot robot) throws Exception {
    robot.clickOn("#run");
    eventually(() -> timelines(robot).getChildren().size() == 1);
    eventually(() -> status(robot).equals("Run: 0 of 10 articles done"));
    finish();
    eventually(() -> status(robot).equals("Run: 10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    assertThat(robot.lookup("#progress").queryAs(ProgressBar.class).getProgress()).isEqualTo(1);
    assertThat(shown(timelines(robot).getChildren().getFirst()))
        .startsWith("lock around append. 10 articles in ");
    assertThat(robot.lookup(".figure-value").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("10 / 10");
    select(robot, "dark", true);
    assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
    select(robot, "dark", false);
    assertThat(stage.getScene().getRoot().getStyleClass()).doesNotContain("dark");
  }

  @Test
  void stopEndsTheRunAndKeepsWhatItRecorded(FxRobot robot) throws Exception {
    robot.clickOn("#run");
    eventually(() -> !robot.lookup("#stop").queryButton().isDisabled());
    robot.clickOn("#stop");
    eventually(() -> status(robot).endsWith(", stopped"));
    assertThat(shown(timelines(robot).getChildren().getFirst())).contains("stopped after");
  }

  @Test
  void clickingAnotherPlacementStopsTheRunAndShowsBoth(FxRobot robot) throws Exception {
    robot.clickOn("#run");
    eventually(() -> !robot.lookup("#stop").queryButton().isDisabled());
    robot.clickOn("#articleLock");
    eventually(() -> timelines(robot).getChildren().size() == 2);
    eventually(
        () ->
            shown(timelines(robot).getChildren().get(0)).contains("stopped after")
                && shown(timelines(robot).getChildren().get(1))
                    .contains("0 of 10 articles so far"));
    assertThat(shown(timelines(robot).getChildren().get(0))).startsWith("A · lock around append");
    assertThat(shown(timelines(robot).getChildren().get(1))).startsWith("B · lock around article");
    finish();
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    robot.clickOn("#compare");
    eventually(() -> timelines(robot).getChildren().size() == 1);
    assertThat(shown(timelines(robot).getChildren().getFirst())).startsWith("lock around article");
  }

  @Test
  void runsBesideEachOtherAreEquallyHighAndTheReferenceStays(FxRobot robot) throws Exception {
    finish();
    robot.clickOn("#run");
    eventually(() -> status(robot).contains("10 of 10"));
    robot.clickOn("#noLock");
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    robot.clickOn("#articleLock");
    eventually(
        () -> shown(timelines(robot).getChildren().get(1)).startsWith("B · lock around article"));
    assertThat(shown(timelines(robot).getChildren().get(0))).startsWith("A · lock around append");
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    Pane pane = timelines(robot);
    eventually(
        () ->
            Math.abs(
                    pane.getChildren().get(0).getLayoutBounds().getHeight()
                        - pane.getChildren().get(1).getLayoutBounds().getHeight())
                <= 1);
    assertThat(axisOf(robot, 0)).isEqualTo(axisOf(robot, 1));
    robot.clickOn("#commonAxis");
    assertThat(axisOf(robot, 0)).isNotEqualTo(axisOf(robot, 1));
    // A click on a timeline turns to its run, wherever it is clicked on.
    robot.clickOn(timeline(robot, 0));
    eventually(() -> text(robot, "#now").startsWith("A: "));
  }

  private static void assertProblem(
      FxRobot robot, String field, String value, String problem, String sentence) {
    TextField input = robot.lookup(field).queryAs(TextField.class);
    robot.interact(() -> input.setText(value));
    Label label = robot.lookup(problem).queryAs(Label.class);
    assertThat(label.isVisible()).isTrue();
    assertThat(label.getText()).isEqualTo(sentence);
    assertThat(robot.lookup("#run").queryButton().isDisabled()).isTrue();
    robot.interact(() -> input.setText("7"));
    assertThat(label.isVisible()).isFalse();
    assertThat(robot.lookup("#run").queryButton().isDisabled()).isFalse();
  }

  @Test
  void aBadValueSaysWhyBesideItsControlAndRunStaysOff(FxRobot robot) {
    String range = "1 to 100\u00a0000 articles";
    assertProblem(robot, "#articles", "0", "#articlesProblem", range);
    assertProblem(robot, "#articles", "100001", "#articlesProblem", range);
    assertProblem(robot, "#articles", "many", "#articlesProblem", "'many' is no whole number");
    assertProblem(robot, "#seed", "1.5", "#seedProblem", "'1.5' is no whole number");
    assertABadLatencyPoolOrSpanSaysWhy(robot);
  }

  private static void assertABadLatencyPoolOrSpanSaysWhy(FxRobot robot) {
    ComboBox<String> latency = robot.lookup("#latency").queryComboBox();
    robot.interact(() -> latency.getEditor().setText("9..3ms"));
    assertThat(robot.lookup("#latencyProblem").queryAs(Label.class).getText())
        .contains("ends before it begins");
    robot.interact(() -> latency.getEditor().setText("0..1ms"));
    ComboBox<String> workers = robot.lookup("#workers").queryComboBox();
    robot.interact(() -> workers.setValue("pool"));
    TextField pool = robot.lookup("#poolSize").queryAs(TextField.class);
    assertThat(pool.isVisible()).isTrue();
    robot.interact(() -> pool.setText("0"));
    assertThat(robot.lookup("#poolProblem").queryAs(Label.class).getText())
        .isEqualTo("1 to 10\u00a0000 threads");
    robot.interact(() -> workers.setValue("virtual"));
    assertThat(robot.lookup("#run").queryButton().isDisabled()).isFalse();
    robot.clickOn("#customLock");
    ComboBox<Object> first = robot.lookup("#firstStep").queryComboBox();
    robot.interact(() -> first.getSelectionModel().selectLast());
    assertThat(robot.lookup("#spanProblem").queryAs(Label.class).getText())
        .contains("ends before it begins");
    assertThat(robot.lookup("#run").queryButton().isDisabled()).isTrue();
  }

  @Test
  void theKeyboardRunsMovesTheLockAndStops(FxRobot robot) throws Exception {
    robot.interact(() -> stage.requestFocus());
    robot.type(KeyCode.F5);
    eventually(() -> !robot.lookup("#stop").queryButton().isDisabled());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    eventually(() -> timelines(robot).getChildren().size() == 2);
    robot.type(KeyCode.ESCAPE);
    robot.push(KeyCode.SHIFT, KeyCode.F5);
    eventually(() -> status(robot).equals("Run B: 0 of 10 articles done, stopped"));
    Button run = robot.lookup("#run").queryButton();
    assertThat(run.getTooltip().getText()).contains("R");
  }

  @Test
  void aPictureIsExported(FxRobot robot) throws Exception {
    finish();
    Path png = folder.resolve("window.png");
    controller.askForFileWith(window -> Optional.of(png));
    robot.clickOn("#run");
    eventually(() -> !item(robot, "quickPng").isDisable());
    robot.interact(() -> item(robot, "quickPng").fire());
    eventually(() -> status(robot).equals("Written to " + png));
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(3200);
    controller.askForFileWith(window -> Optional.of(folder.resolve("none/a.png")));
    robot.interact(() -> item(robot, "quickPng").fire());
    eventually(() -> status(robot).contains("there is no folder"));
  }

  @Test
  void closingInMidRunLeavesNoThread(FxRobot robot) throws Exception {
    robot.clickOn("#run");
    eventually(() -> status(robot).equals("Run: 0 of 10 articles done"));
    WaitForAsyncUtils.waitForAsyncFx(20_000, controller::close);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.equals("lockscope-coordinator") || name.equals("lockscope-export"));
  }

  private static String axisOf(FxRobot robot, int run) {
    String text = shown(timelines(robot).getChildren().get(run));
    return text.substring(text.indexOf("Time axis"));
  }

  @Test
  void makeItHappenHoldsAppendsOpenUntilAnUpdateIsLost(FxRobot robot) throws Exception {
    finish();
    robot.interact(() -> robot.lookup("#noLock").queryAs(ToggleButton.class).fire());
    select(robot, "panels", true);
    robot.interact(() -> robot.lookup("#heldOpen").queryAs(ToggleButton.class).fire());
    robot.clickOn("#run");
    eventually(() -> status(robot).contains(": 10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    String shown = shown(timelines(robot).getChildren().getLast());
    assertThat(shown).contains("no lock, appends held open ").contains(" lost");
  }

  @Test
  void manyLanesAreScrolled(FxRobot robot) throws Exception {
    finish();
    robot.interact(() -> robot.lookup("#articles").queryAs(TextField.class).setText("300"));
    robot.clickOn("#run");
    eventually(() -> status(robot).equals("Run: 300 of 300 articles done"));
    Pane pane = timelines(robot);
    Node bar = pane.lookup(".scroll-bar");
    assertThat(bar.isVisible()).isTrue();
    TimelinePane timeline = timeline(robot, 0);
    robot
        .moveTo(timeline, Pos.CENTER_LEFT, new Point2D(40, 0), Motion.DIRECT)
        .scroll(5, VerticalDirection.DOWN);
    eventually(() -> ((ScrollBar) bar).getValue() > 0);
  }

  @Test
  void aRecordingIsOpenedBesideTheRunAndAFileThatIsNoneIsRefused(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    Path json = folder.resolve("run.json");
    controller.askForFileWith(window -> Optional.of(json));
    robot.interact(() -> item(robot, "saveRecording").fire());
    eventually(() -> status(robot).equals("Written to " + json));
    robot.interact(() -> controller.open(json));
    eventually(() -> timelines(robot).getChildren().size() == 2);
    assertThat(shown(timeline(robot, 0))).startsWith("A · lock around append. 10 articles in ");
    assertThat(controller.state(stage).recent()).containsExactly(json);
    robot.interact(() -> controller.open(folder.resolve("nowhere.json")));
    eventually(() -> status(robot).startsWith("there is no file "));
  }

  @Test
  void aRecordingThatComesWithTheApplicationIsShown(FxRobot robot) throws Exception {
    robot.interact(() -> ((Menu) item(robot, "samples")).getItems().get(1).fire());
    eventually(() -> status(robot).startsWith("Opened "));
    assertThat(shown(timeline(robot, 0))).startsWith("no lock, appends held open ");
    assertThat(text(robot, "#stored")).isEqualTo("8 stored · 2 lost");
  }
}
