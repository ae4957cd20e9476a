package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.screen.StepKind;
import org.lockscope.trace.TimeSpan;
import org.lockscope.ui.timeline.Playhead;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Moving in time and in the view, by mouse and by keyboard. */
final class TransportTest extends SharedWindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  /** A run of the lock around append, as it was when it ended. */
  private void ended(FxRobot robot) throws Exception {
    shareRun(
        robot,
        each -> runToTheEnd(each, "#appendLock"),
        each ->
            each.interact(
                () -> {
                  each.lookup("#fit").queryButton().fire();
                  each.lookup("#toEnd").queryButton().fire();
                }));
    eventually(() -> playhead(robot).atEnd() && timeline(robot, 0).viewport().fits());
  }

  private static void focusTimeline(FxRobot robot) {
    robot.interact(() -> timeline(robot, 0).requestFocus());
  }

  private static String told(FxRobot robot) {
    return robot.lookup("#told").queryAs(Label.class).getText();
  }

  private static Playhead playhead(FxRobot robot) {
    return timeline(robot, 0).playhead();
  }

  private static TimeSpan span(FxRobot robot) {
    return timeline(robot, 0).viewport().span();
  }

  /** Moves the mouse to a part of the time axis, at a height below the pane's upper edge. */
  private static void moveTo(FxRobot robot, double part, double y) {
    TimelinePane pane = timeline(robot, 0);
    TimelineLayout layout = pane.layoutNow();
    Bounds bounds = pane.localToScreen(pane.getBoundsInLocal());
    robot.moveTo(
        bounds.getMinX() + layout.plotLeft() + part * layout.plotWidth(), bounds.getMinY() + y);
  }

  @Test
  void aClickOnTheTitleTurnsToTheRunAndLeavesThePlayhead(FxRobot robot) throws Exception {
    ended(robot);
    moveTo(robot, 0.3, 10);
    robot.clickOn(MouseButton.PRIMARY);
    assertThat(playhead(robot).atEnd()).isTrue();
    moveTo(robot, 0.3, timeline(robot, 0).layoutNow().axisBottom() - 4);
    robot.clickOn(MouseButton.PRIMARY);
    assertThat(playhead(robot).atEnd()).isFalse();
  }

  @Test
  void keysStepThroughEventsAndTellThem(FxRobot robot) throws Exception {
    ended(robot);
    focusTimeline(robot);
    robot.type(KeyCode.HOME);
    eventually(() -> told(robot).isEmpty());
    robot.type(KeyCode.RIGHT);
    eventually(() -> told(robot).equals("main begins"));
    robot.type(KeyCode.RIGHT);
    eventually(() -> told(robot).startsWith("main starts worker-1"));
    robot.type(KeyCode.LEFT);
    eventually(() -> told(robot).equals("main begins"));
    robot.type(KeyCode.H);
    eventually(() -> told(robot).matches("worker-\\d+ acquires lock that worker-\\d+ released .*"));
    String first = told(robot);
    robot.type(KeyCode.H);
    eventually(() -> !told(robot).equals(first));
    robot.push(KeyCode.SHIFT, KeyCode.H);
    eventually(() -> told(robot).equals(first));
    String lane = first.substring(0, first.indexOf(' '));
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    eventually(() -> !told(robot).equals(first) && told(robot).startsWith(lane + " "));
    robot.type(KeyCode.END);
    eventually(() -> told(robot).startsWith("main "));
  }

  @Test
  void buttonsStepByTheKindChosen(FxRobot robot) throws Exception {
    ownWindow();
    runToTheEnd(robot, "#noLock");
    robot.clickOn("#toStart");
    ComboBox<StepKind> kind = robot.lookup("#stepKind").queryComboBox();
    robot.interact(() -> kind.setValue(StepKind.RACE));
    robot.clickOn("#stepOn");
    eventually(() -> told(robot).matches("worker-\\d+ (reads|writes) results.*"));
    assertThat(text(robot, ".figure-remark")).isNotEmpty();
    robot.clickOn("#toEnd");
    eventually(() -> playhead(robot).atEnd());
  }

  @Test
  void allThatIsShownIsOfTheInstantUnderThePlayhead(FxRobot robot) throws Exception {
    ended(robot);
    focusTimeline(robot);
    robot.type(KeyCode.HOME);
    eventually(() -> shown(timeline(robot, 0)).contains("0 of 10 articles so far"));
    assertThat(robot.lookup(".figure-value").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("0 / 10");
    robot.type(KeyCode.END);
    eventually(() -> shown(timeline(robot, 0)).contains("10 articles in"));
  }

  @Test
  void spacePlaysToTheEnd(FxRobot robot) throws Exception {
    ended(robot);
    focusTimeline(robot);
    robot.type(KeyCode.HOME);
    ComboBox<Double> speed = robot.lookup("#speed").queryComboBox();
    robot.interact(() -> speed.setValue(0.01));
    robot.type(KeyCode.SPACE);
    eventually(() -> !told(robot).isEmpty());
    robot.interact(() -> speed.setValue(100.0));
    eventually(() -> playhead(robot).atEnd());
  }

  private static long playheadTime(FxRobot robot) {
    return timeline(robot, 0).painted().seen().orElseThrow().timeline().playhead().orElseThrow();
  }

  @Test
  void draggingOnTheAxisScrubs(FxRobot robot) throws Exception {
    ended(robot);
    moveTo(robot, 0.2, 45);
    robot.press(MouseButton.PRIMARY);
    eventually(() -> !playhead(robot).atEnd());
    long there = playheadTime(robot);
    moveTo(robot, 0.6, 45);
    robot.release(MouseButton.PRIMARY);
    eventually(() -> playheadTime(robot) > there);
  }

  @Test
  void theWheelZoomsAboutThePointerAndKeysDoToo(FxRobot robot) throws Exception {
    ended(robot);
    TimeSpan whole = span(robot);
    moveTo(robot, 0.5, 120);
    robot.scroll(3, VerticalDirection.UP);
    eventually(() -> span(robot).length() < whole.length());
    TimeSpan zoomed = span(robot);
    assertThat(zoomed.from() + zoomed.length() / 2)
        .isBetween(whole.length() * 4 / 10, whole.length() * 6 / 10);
    focusTimeline(robot);
    robot.type(KeyCode.DIGIT0);
    eventually(() -> span(robot).equals(whole));
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    eventually(() -> span(robot).equals(zoomed));
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    eventually(() -> span(robot).equals(whole));
    robot.clickOn("#zoomIn");
    eventually(() -> span(robot).length() < whole.length());
    robot.clickOn("#fit");
    eventually(() -> span(robot).equals(whole));
  }

  @Test
  void draggingTheLanesPansAndTheSecondaryButtonMeasures(FxRobot robot) throws Exception {
    ended(robot);
    robot.clickOn("#zoomIn");
    robot.clickOn("#zoomIn");
    TimeSpan zoomed = span(robot);
    moveTo(robot, 0.6, 120);
    robot.press(MouseButton.PRIMARY);
    moveTo(robot, 0.4, 120);
    moveTo(robot, 0.3, 120);
    robot.release(MouseButton.PRIMARY);
    eventually(() -> span(robot).from() > zoomed.from());
    assertThat(span(robot).length()).isEqualTo(zoomed.length());
    moveTo(robot, 0.3, 120);
    robot.press(MouseButton.SECONDARY);
    moveTo(robot, 0.5, 120);
    robot.release(MouseButton.SECONDARY);
    eventually(() -> timeline(robot, 0).measured().isPresent());
    TimeSpan measured = timeline(robot, 0).measured().orElseThrow();
    focusTimeline(robot);
    robot.type(KeyCode.Z);
    eventually(() -> span(robot).equals(measured));
  }

  @Test
  void aLaneIsChosenAndFitted(FxRobot robot) throws Exception {
    ended(robot);
    TimeSpan whole = span(robot);
    focusTimeline(robot);
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.F);
    eventually(() -> !span(robot).equals(whole));
  }

  @Test
  void pauseFreezesThePictureWhileTheRunGoesOn(FxRobot robot) throws Exception {
    ownWindow();
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> timeline(robot, 0).lanes().size() == 10);
    robot.interact(() -> robot.lookup("#play").queryButton().fire());
    eventually(() -> status(robot).contains("; picture paused at "));
    assertThat(status(robot)).contains("the run goes on and is recorded");
    finish();
    eventually(() -> status(robot).contains("10 of 10 articles done; picture paused at "));
    assertThat(status(robot)).endsWith("the run has ended");
    assertThat(shown(timeline(robot, 0))).contains("0 of 10 articles so far");
    robot.interact(() -> robot.lookup("#play").queryButton().fire());
    eventually(() -> shown(timeline(robot, 0)).contains("10 articles in "));
    assertThat(status(robot)).endsWith("10 of 10 articles done");
  }
}
