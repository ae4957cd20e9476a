package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.paint.Markup;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The tools that draw over a picture, by mouse and by keys. */
final class MarkupToolTest extends WindowTest {
  @TempDir private Path folder;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private static List<Markup> drawn(FxRobot robot) {
    return timeline(robot, 0)
        .painted()
        .seen()
        .orElseThrow()
        .timeline()
        .annotations()
        .markups()
        .all();
  }

  /** Moves the mouse to a part of the time axis, on the bar of a lane. */
  private static void moveTo(FxRobot robot, double part, int lane) {
    TimelinePane pane = timeline(robot, 0);
    TimelineLayout layout = pane.layoutNow();
    Bounds bounds = pane.localToScreen(pane.getBoundsInLocal());
    robot.moveTo(
        bounds.getMinX() + layout.plotLeft() + part * layout.plotWidth(),
        bounds.getMinY() + layout.laneTop(lane) + layout.pitch() * 0.3);
  }

  private static void drag(FxRobot robot, double from, double to) {
    moveTo(robot, from, 1);
    robot.press(MouseButton.PRIMARY);
    moveTo(robot, (from + to) / 2, 2);
    moveTo(robot, to, 3);
    robot.release(MouseButton.PRIMARY);
  }

  private static void clickAt(FxRobot robot, double part, int lane) {
    moveTo(robot, part, lane);
    robot.clickOn(MouseButton.PRIMARY);
  }

  private static void focusTimeline(FxRobot robot) {
    robot.interact(() -> timeline(robot, 0).requestFocus());
  }

  /** Clicks on the longest interval there is. */
  private static Lane clickLongest(FxRobot robot) {
    TimelinePane pane = timeline(robot, 0);
    Lane longest = pane.lanes().at(0);
    long middle = 0;
    long most = 0;
    for (Lane lane : pane.lanes().list()) {
      Intervals track = lane.activity();
      for (int i = 0; i < track.size(); i++) {
        if (track.end(i) - track.start(i) > most) {
          longest = lane;
          most = track.end(i) - track.start(i);
          middle = track.start(i) + most / 2;
        }
      }
    }
    double x = pane.scaleNow().x(middle);
    TimelineLayout layout = pane.layoutNow();
    int row = pane.lanes().rowOf(longest.thread());
    clickAt(robot, (x - layout.plotLeft()) / layout.plotWidth(), row);
    return longest;
  }

  private static boolean open(FxRobot robot) {
    return robot.lookup("#markupBar").query().isVisible();
  }

  @Test
  void aStrokeALabelAndTheEraserByKeysAndMouse(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#articleLock");
    focusTimeline(robot);
    robot.type(KeyCode.A);
    assertThat(open(robot)).as("a tool's key alone opens nothing").isFalse();
    robot.type(KeyCode.D);
    eventually(() -> open(robot));
    var span = timeline(robot, 0).viewport().span();
    drag(robot, 0.2, 0.5);
    eventually(() -> drawn(robot).size() == 1 && drawn(robot).getFirst() instanceof Markup.Line);
    assertThat(timeline(robot, 0).viewport().span()).isEqualTo(span);
    TimelinePane pane = timeline(robot, 0);
    Bounds over = pane.localToScreen(pane.getBoundsInLocal());
    robot.moveTo(over.getMinX() + 4, over.getMaxY() - 30).clickOn(MouseButton.PRIMARY);
    eventually(() -> text(robot, "#markupWhere").startsWith("Draws on the lanes"));
    robot.type(KeyCode.L);
    Lane longest = clickLongest(robot);
    eventually(
        () ->
            drawn(robot).getLast() instanceof Markup.Label label
                && label.text().startsWith(longest.name() + ": "));
    robot.interact(
        () -> robot.lookup("#markupText").queryAs(TextField.class).setText("in the queue"));
    clickAt(robot, 0.3, 8);
    eventually(() -> drawn(robot).size() == 3);
    assertThat(((Markup.Label) drawn(robot).getLast()).text()).isEqualTo("in the queue");
    Path svg = folder.resolve("run.svg");
    robot.interact(() -> controller.askForFileWith(window -> Optional.of(svg)));
    robot.interact(() -> item(robot, "quickSvg").fire());
    eventually(() -> status(robot).equals("Written to " + svg));
    assertThat(Files.readString(svg)).contains("in the queue");
    robot.type(KeyCode.E);
    clickAt(robot, 0.3, 8);
    eventually(() -> drawn(robot).size() == 2);
    robot.interact(() -> robot.lookup("#markupClear").queryButton().fire());
    eventually(() -> drawn(robot).isEmpty());
    focusTimeline(robot);
    robot.type(KeyCode.ESCAPE);
    eventually(() -> !open(robot));
  }

  @Test
  void aPictureThatFollowsItsRunStandsStillWhileItIsDrawnOn(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> timeline(robot, 0).lanes().size() == 10);
    focusTimeline(robot);
    robot.type(KeyCode.D);
    eventually(() -> timeline(robot, 0).playhead().frozen());
    robot.type(KeyCode.D);
    eventually(() -> !open(robot));
    assertThat(timeline(robot, 0).playhead().frozen()).isTrue();
    finish();
  }
}
