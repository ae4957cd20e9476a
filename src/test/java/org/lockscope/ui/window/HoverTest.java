package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Lit;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is pointed at in the code is lit on the timeline, and the other way round. */
final class HoverTest extends WindowTest {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @BeforeEach
  void openPanel(FxRobot robot) {
    select(robot, "panels", true);
    robot.interact(() -> stage.getScene().getRoot().layout());
  }

  private static Lit lit(FxRobot robot) {
    return timeline(robot, 0).painted().seen().orElseThrow().timeline().annotations().lit();
  }

  private static Node lockLine(FxRobot robot) {
    return robot.lookup(".code-lock").queryAllAs(Label.class).iterator().next().getParent();
  }

  private static boolean isLit(Node line) {
    return line.getPseudoClassStates().contains(LIT);
  }

  /** Moves to the middle of an interval, so far below the upper edge of its lane. */
  private static void moveTo(FxRobot robot, Lane lane, Intervals track, int index, double below) {
    TimelinePane pane = timeline(robot, 0);
    TimelineLayout layout = pane.layoutNow();
    long middle = track.start(index) + (track.end(index) - track.start(index)) / 2;
    Bounds bounds = pane.localToScreen(pane.getBoundsInLocal());
    robot.moveTo(
        bounds.getMinX() + pane.scaleNow().x(middle),
        bounds.getMinY() + layout.laneTop(pane.lanes().rowOf(lane.thread())) + below);
  }

  private static int longest(Intervals track) {
    int longest = 0;
    for (int i = 1; i < track.size(); i++) {
      boolean longer = track.end(i) - track.start(i) > track.end(longest) - track.start(longest);
      longest = longer ? i : longest;
    }
    return longest;
  }

  /** The lane that held the lock for longest. */
  private static Lane holder(FxRobot robot) {
    return timeline(robot, 0).lanes().list().stream()
        .max(
            (a, b) ->
                Long.compare(
                    a.holds().end(longest(a.holds())) - a.holds().start(longest(a.holds())),
                    b.holds().end(longest(b.holds())) - b.holds().start(longest(b.holds()))))
        .orElseThrow();
  }

  @Test
  void aLineThatLocksLightsWaitsAndHolds(FxRobot robot) throws Exception {
    runWithLongWaits(robot);
    robot.moveTo(lockLine(robot));
    eventually(() -> Objects.equals(lit(robot), Lit.LOCK));
    for (Lane lane : timeline(robot, 0).lanes().list()) {
      for (int i = 0; i < lane.holds().size(); i++) {
        assertThat(lit(robot).matches(lane.holds(), i)).isTrue();
      }
    }
    robot.moveTo("#line-summarize");
    eventually(() -> !Objects.equals(lit(robot), Lit.LOCK));
    assertThat(lit(robot).matches(holder(robot).holds(), 0)).isFalse();
  }

  @Test
  void aHoldLightsTheLinesThatLock(FxRobot robot) throws Exception {
    runWithLongWaits(robot);
    Lane holder = holder(robot);
    TimelineLayout layout = timeline(robot, 0).layoutNow();
    moveTo(robot, holder, holder.holds(), longest(holder.holds()), layout.barHeight() + 5);
    eventually(() -> isLit(lockLine(robot)));
    assertThat(isLit(robot.lookup("#line-summarize").query())).isFalse();
    moveTo(robot, holder, holder.activity(), longest(holder.activity()), 5);
    eventually(() -> !isLit(lockLine(robot)));
    robot.moveTo("#status");
    assertThat(robot.lookup(".code-row").queryAllAs(Node.class)).noneMatch(HoverTest::isLit);
  }
}
