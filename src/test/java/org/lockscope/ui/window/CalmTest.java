package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** With reduced motion nothing moves by itself, and all is still there. */
final class CalmTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(
        testStage,
        new SavedState(
            RunSettings.DEFAULT, 1000, 960, false, false, true, false, 0, List.of(), null));
  }

  private static CheckMenuItem calm(FxRobot robot) {
    return (CheckMenuItem) item(robot, "calm");
  }

  @Test
  void theStartShowsARunThatHasEnded(FxRobot robot) throws Exception {
    robot.interact(() -> controller.begin());
    eventually(() -> timelines(robot).getChildren().getFirst() instanceof TimelinePane);
    eventually(() -> shown(timeline(robot, 0)).contains("10 articles in "));
    assertThat(robot.lookup("#stop").queryButton().isDisabled()).isTrue();
    assertThat(timeline(robot, 0).playhead().atEnd()).isTrue();
  }

  @Test
  void itIsRememberedAndCanBeTakenBack(FxRobot robot) {
    assertThat(calm(robot).isSelected()).isTrue();
    assertThat(controller.state(stage).calm()).isTrue();
    robot.interact(() -> calm(robot).setSelected(false));
    assertThat(controller.state(stage).calm()).isFalse();
    SavedState again = SavedState.of(controller.state(stage).toProperties());
    assertThat(again.calm()).isFalse();
  }

  @Test
  void aRunIsShownToItsEnd(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#articleLock");
    eventually(() -> shown(timeline(robot, 0)).contains("10 articles in "));
    robot.clickOn("#toStart");
    eventually(() -> shown(timeline(robot, 0)).contains("0 of 10 articles so far"));
  }
}
