package org.lockscope.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.say.Captions;
import org.lockscope.screen.SideView;
import org.lockscope.ui.window.Swift;
import org.lockscope.ui.window.WindowTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A scenario that nothing in the sources names, chosen, set, run and taught in the window. */
final class StageDeskTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private void choose(FxRobot robot, String item) {
    robot.interact(
        () ->
            robot.lookup("#program").queryAs(MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    Swift.settle();
  }

  private static boolean seen(FxRobot robot, String id) {
    return robot.lookup(id).queryAll().stream().anyMatch(StageDeskTest::visible);
  }

  private static boolean visible(Node node) {
    return node == null || node.isVisible() && visible(node.getParent());
  }

  private List<String> titles() {
    return controller.session().screen().frame().whole().stream().map(Captions::title).toList();
  }

  @Test
  void isChosenSetRunAndShown(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          controller.session().screen().arranger().panels(true);
          controller.session().screen().arranger().turnTo(SideView.Panel.CODE);
        });
    assertThat(seen(robot, "#more")).isTrue();
    choose(robot, "program-relay");
    assertThat(seen(robot, "#more")).isFalse();
    TextField legs = robot.lookup("#knob-legs").queryAs(TextField.class);
    robot.interact(() -> legs.setText("none"));
    Swift.settle();
    assertThat(text(robot, "#knobProblem")).isEqualTo("legs: 'none' is no whole number");
    assertThat(robot.lookup("#run").queryAs(Button.class).isDisabled()).isTrue();
    robot.interact(() -> legs.setText("4"));
    robot.interact(() -> robot.lookup("#knob-guarded").<ComboBox<String>>query().setValue("no"));
    Swift.settle();
    assertThat(text(robot, "#knobProblem")).isEmpty();
    finish();
    robot.interact(() -> robot.lookup("#run").queryAs(Button.class).fire());
    eventually(() -> !controller.session().screen().running());
    assertThat(titles().getLast()).endsWith("Relay, legs: 4, guarded: no");
    assertThat(seen(robot, "#listing")).isTrue();
    assertThat(seen(robot, "#code")).isFalse();
    robot.interact(() -> controller.session().screen().arranger().turnTo(SideView.Panel.LIST));
    assertThat(seen(robot, "#charts")).as("over time they stand under the lanes").isFalse();
    assertThat(robot.lookup("#listing .code-line").<Label>queryAll().stream().map(Label::getText))
        .anyMatch(line -> line.contains("leg.run(baton);"));
    choose(robot, "program-news");
    assertThat(seen(robot, "#knobs")).isFalse();
    assertThat(seen(robot, "#more")).isTrue();
  }

  @Test
  void itsLessonIsRunStepByStep(FxRobot robot) throws Exception {
    choose(robot, "program-relay");
    finish();
    robot.interact(() -> robot.lookup("#openLesson").queryAs(Button.class).fire());
    Swift.settle();
    assertThat(seen(robot, "#stagedLesson")).isTrue();
    assertThat(seen(robot, "#stagedAnswer")).isFalse();
    robot.interact(() -> robot.lookup("#stagedRun").queryAs(Button.class).fire());
    eventually(() -> seen(robot, "#stagedAnswer"));
    assertThat(text(robot, "#stagedAnswer")).startsWith("Hardly");
  }
}
