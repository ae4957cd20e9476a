package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.say.Arrow;
import org.lockscope.scenario.NthCall;
import org.lockscope.scenario.news.LlmTask;
import org.lockscope.session.RunEnvironment;
import org.lockscope.ui.file.SavedState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A deadlock is drawn and told. */
final class DeadlockTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    open(testStage, SavedState.PLAIN, meeting(both));
  }

  /** The last calls of two articles, each under a lock of its own, wait for each other. */
  private static RunEnvironment meeting(CountDownLatch both) {
    return RunEnvironment.sleeping(
        new NthCall(
            LlmTask.values().length,
            duration -> {
              both.countDown();
              both.await();
            }));
  }

  private static List<Arrow> arrows(FxRobot robot) {
    return timeline(robot, 0).painted().seen().orElseThrow().timeline().annotations().arrows();
  }

  @Test
  void theWaitsOfACycleAreArrowsAndTheVerdictNamesIt(FxRobot robot) throws Exception {
    select(robot, "panels", true);
    // Choosing them runs: their calls meet once.
    robot.interact(() -> robot.lookup("#twoLocks").queryAs(ButtonBase.class).fire());
    eventually(
        () ->
            !timelines(robot).getChildren().isEmpty()
                && shown(timeline(robot, 0)).contains("deadlock since "));
    eventually(() -> arrows(robot).size() == 2);
    List<Integer> ends =
        arrows(robot).stream().flatMap(a -> List.of(a.from(), a.to()).stream()).sorted().toList();
    assertThat(ends).hasSize(4);
    assertThat(ends.get(0)).isEqualTo(ends.get(1));
    assertThat(ends.get(2)).isEqualTo(ends.get(3));
    robot.interact(() -> robot.lookup("#stop").queryButton().fire());
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    eventually(
        () ->
            robot.lookup("#verdicts .inspector").queryParent().getChildrenUnmodifiable().stream()
                .anyMatch(line -> ((Labeled) line).getText().startsWith("Deadlock since ")));
    assertThat(arrows(robot)).hasSize(2);
  }
}
