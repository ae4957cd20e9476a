package org.lockscope.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.ui.window.WindowTest;
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

  private static String list(FxRobot robot) {
    return robot.lookup("#scheduleList").query().getAccessibleText();
  }

  private static List<String> steps(FxRobot robot) {
    return robot.lookup("#scheduleLanes .step").queryAllAs(Label.class).stream()
        .map(step -> GridPane.getColumnIndex(step) + "." + step.getText())
        .toList();
  }

  @Test
  void anOrderIsDrawnTakenBackAndToldOfAllThereAre(FxRobot robot) throws Exception {
    robot.interact(() -> item(robot, "schedule").fire());
    press(robot, "#move-1");
    press(robot, "#move-2");
    eventually(() -> steps(robot).equals(List.of("1.reads size 0", "2.reads size 0")));
    press(robot, "#undoMove");
    eventually(() -> steps(robot).equals(List.of("1.reads size 0")));
    press(robot, "#move-1");
    eventually(() -> steps(robot).contains("2.writes slot 0"));
    assertThat(list(robot)).contains("size 0").contains("worker-1");
    for (String move : new String[] {"#move-2", "#move-2", "#move-2", "#move-1"}) {
      press(robot, move);
    }
    eventually(() -> text(robot, "#schedule-verdict").contains(" orders "));
    assertThat(text(robot, "#schedule-verdict"))
        .isEqualTo(
            "Slot 0: worker-2 overwrote the result of worker-1. An update is lost: the size"
                + " is 1, and two have appended. Of 20 possible orders 18 lose an update;"
                + " another of them, by worker: 1 1 2 1 2 2.");
  }

  @Test
  void withTheLockTheOtherChoiceIsNoLongerThere(FxRobot robot) throws Exception {
    robot.interact(() -> item(robot, "schedule").fire());
    robot.interact(() -> robot.lookup("#lockMoves").queryAs(CheckBox.class).fire());
    press(robot, "#move-2");
    assertThat(robot.lookup("#move-1").queryButton().isDisabled()).isTrue();
    assertThat(robot.lookup("#move-1").queryButton().getText())
        .isEqualTo("worker-1 waits for the lock");
    for (String move : new String[] {"#move-2", "#move-2", "#move-1", "#move-1", "#move-1"}) {
      press(robot, move);
    }
    eventually(() -> text(robot, "#schedule-verdict").contains("orders"));
    assertThat(text(robot, "#schedule-verdict"))
        .isEqualTo(
            "This order lost nothing. Under the lock there are only 2 orders, and none of them"
                + " loses an update; 18 are no longer there.");
  }

  @Test
  void itsButtonsAreReadableForTheProjector(FxRobot robot) throws Exception {
    select(robot, "presenter", true);
    robot.interact(() -> item(robot, "schedule").fire());
    eventually(() -> robot.lookup("#move-1").queryButton().getWidth() > 0);
    for (String id : new String[] {"#move-1", "#move-2", "#undoMove"}) {
      Button button = robot.lookup(id).queryButton();
      Text drawn = (Text) button.lookup(".text");
      assertThat(drawn.getText()).isEqualTo(button.getText());
      assertThat(button.localToScene(button.getBoundsInLocal()).getMaxX())
          .isLessThanOrEqualTo(stage.getScene().getWidth());
    }
  }
}
