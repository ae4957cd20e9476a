package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** For the projector: larger, with fewer panels, and a digit moves the lock. */
final class PresenterTest extends WindowTest {
  private static final double LEAST_TYPE = 20;
  private static final double SMALLEST_PAINTED = 10.5;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @Test
  void typeIsLargeAndPanelsGo(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    robot.interact(() -> timeline(robot, 0).requestFocus());
    robot.type(KeyCode.F11);
    eventually(() -> timeline(robot, 0).scale() > 1);
    double least = LEAST_TYPE * stage.getScene().getHeight() / 1080;
    assertThat(timeline(robot, 0).scale() * SMALLEST_PAINTED).isGreaterThan(least - 0.01);
    assertThat(stage.getScene().getRoot().getStyleClass()).contains("presenter");
    // No words but ours, and Escape closes what lies on top first.
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(stage.getFullScreenExitHint()).isEmpty();
    assertThat(stage.getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
    assertThat(timeline(robot, 0).theme()).isEqualTo(Theme.LIGHT.projected());
    for (String panel : new String[] {"#side", "#laneBar", "#articles"}) {
      assertThat(robot.lookup(panel).queryAll().stream().noneMatch(PresenterTest::seen))
          .as(panel)
          .isTrue();
    }
    robot.type(KeyCode.DIGIT1);
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    assertThat(robot.lookup("#noLock").queryAs(ToggleButton.class).isSelected()).isTrue();
    robot.type(KeyCode.F11);
    eventually(() -> timeline(robot, 0).scale() == 1);
    assertThat(timeline(robot, 0).theme()).isEqualTo(Theme.LIGHT);
    robot.type(KeyCode.DIGIT3);
    assertThat(robot.lookup("#noLock").queryAs(ToggleButton.class).isSelected()).isTrue();
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aQuestionMarkShowsTheKeys(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#keys").tryQuery()).isEmpty();
    robot.clickOn("#help");
    Node keys = robot.lookup("#keys").query();
    eventually(keys::isVisible);
    robot.clickOn(keys);
    eventually(() -> !keys.isVisible());
  }
}
