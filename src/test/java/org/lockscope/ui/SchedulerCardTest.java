package org.lockscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The student is the scheduler. */
final class SchedulerCardTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryButton().fire());
  }

  @Test
  void anOrderIsChosenTakenBackAndToldOfAllThereAre(FxRobot robot) {
    robot.interact(() -> item(robot, "schedule").fire());
    press(robot, "#move-1");
    press(robot, "#move-2");
    assertThat(text(robot, "#listState"))
        .isEqualTo("The list: size 0, []; worker-1 read size 0; worker-2 read size 0");
    press(robot, "#undoMove");
    assertThat(text(robot, "#listState")).isEqualTo("The list: size 0, []; worker-1 read size 0");
    for (String move : new String[] {"#move-2", "#move-1", "#move-1", "#move-2", "#move-2"}) {
      press(robot, move);
    }
    assertThat(text(robot, "#schedule-verdict"))
        .startsWith("Your order lost an update. Of 20 possible orders 18 lose one; another is: ");
  }

  @Test
  void withTheLockTheOtherChoiceIsNoLongerThere(FxRobot robot) {
    robot.interact(() -> item(robot, "schedule").fire());
    robot.interact(() -> robot.lookup("#lockMoves").queryAs(CheckBox.class).fire());
    press(robot, "#move-2");
    assertThat(robot.lookup("#move-1").queryButton().isDisabled()).isTrue();
    assertThat(robot.lookup("#move-1").queryButton().getText())
        .isEqualTo("worker-1 waits for the lock");
    for (String move : new String[] {"#move-2", "#move-2", "#move-1", "#move-1", "#move-1"}) {
      press(robot, move);
    }
    assertThat(text(robot, "#schedule-verdict"))
        .isEqualTo(
            "Your order lost nothing. Under the lock there are only 2 orders, and none of them"
                + " does; 18 are no longer there.");
  }
}
