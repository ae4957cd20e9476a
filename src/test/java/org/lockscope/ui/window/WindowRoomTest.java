package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Where there is little room, what teaches most has it. */
final class WindowRoomTest extends WindowTest {
  private static final double LEAST_TYPE = 20;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private static void tour(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
  }

  @Test
  void theTourIsReadWhereTheOtherPanelsHaveNoRoom(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    assertThat(seen(node(robot, "#side"))).isFalse();
    tour(robot);
    assertThat(seen(node(robot, "#lessonTitle"))).isTrue();
    // What the tour names is a click away.
    assertThat(seen(node(robot, "#show-races"))).isTrue();
    assertThat(timelines(robot).getWidth()).isGreaterThan(500);
    select(robot, "panels", true);
    assertThat(seen(node(robot, "#code"))).isTrue();
    select(robot, "panels", false);
    assertThat(seen(node(robot, "#code"))).isFalse();
    tour(robot);
    assertThat(seen(node(robot, "#side"))).isFalse();
  }

  @Test
  void theTourIsReadOnTheProjector(FxRobot robot) throws Exception {
    tour(robot);
    select(robot, "presenter", true);
    eventually(() -> seen(node(robot, "#lessonTitle")));
    eventually(
        () ->
            robot.lookup("#lessonPane .label").queryAllAs(Label.class).stream()
                .allMatch(label -> label.getFont().getSize() >= LEAST_TYPE));
    select(robot, "presenter", false);
  }

  @Test
  void allLanesOfTwoRunsAndTheStatusAreSeenInTheSmallestWindow(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    robot.interact(() -> robot.lookup("#articleLock").queryAs(ToggleButton.class).fire());
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    robot.interact(() -> stage.setHeight(640));
    eventually(() -> !seen(node(robot, ".figures")));
    for (int run = 0; run < 2; run++) {
      TimelinePane pane = timeline(robot, run);
      eventually(() -> !bar(pane).isVisible());
      assertThat(pane.layoutNow().endLane()).isEqualTo(10);
      assertThat(pane.layoutNow().laneTop(10)).isLessThanOrEqualTo(pane.getHeight());
    }
    Node status = node(robot, "#status");
    Bounds foot = status.localToScene(status.getLayoutBounds());
    assertThat(foot.getMaxY()).isLessThanOrEqualTo(stage.getScene().getHeight());
    robot.interact(() -> stage.setHeight(960));
    eventually(() -> seen(node(robot, ".figures")));
  }

  private static ScrollBar bar(TimelinePane pane) {
    return (ScrollBar) pane.lookup(".scroll-bar");
  }

  @Test
  void aRunAloneHasAllTheRoom(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    eventually(
        () ->
            Math.abs(
                    timeline(robot, 0).getHeight()
                        - node(robot, "#timelines").getLayoutBounds().getHeight())
                < 1);
  }

  @Test
  void whoeverIsZoomedInOnTheProjectorHasAWayBackOnScreen(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    select(robot, "presenter", true);
    assertThat(seen(node(robot, "#wholeRun"))).isFalse();
    robot.interact(() -> robot.lookup("#zoomIn").queryButton().fire());
    eventually(() -> seen(node(robot, "#wholeRun")));
    robot.interact(() -> robot.lookup("#wholeRun").queryButton().fire());
    eventually(() -> !seen(node(robot, "#wholeRun")));
    assertThat(timeline(robot, 0).viewport().fits()).isTrue();
    select(robot, "presenter", false);
  }
}
