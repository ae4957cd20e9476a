package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.news.LockKind;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Settings have one place, one row, and one rule for when a change is used. */
final class RunSettingsTest extends WindowTest {
  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private static void fire(FxRobot robot, String toggle) {
    robot.interact(() -> robot.lookup(toggle).queryAs(ToggleButton.class).fire());
  }

  private static double toolbarHeight(FxRobot robot) {
    robot.interact(() -> robot.lookup(".window").query().getScene().getRoot().layout());
    return robot.lookup(".toolbar").query().getLayoutBounds().getHeight();
  }

  @Test
  void theToolbarIsOneRowWhateverIsChosenOrTyped(FxRobot robot) {
    double before = toolbarHeight(robot);
    ComboBox<String> workers = robot.lookup("#workers").queryComboBox();
    ComboBox<String> latency = robot.lookup("#latency").queryComboBox();
    for (String placement : new String[] {"#customLock", "#twoLocks", "#articleLock"}) {
      fire(robot, placement);
      assertThat(toolbarHeight(robot)).as(placement).isEqualTo(before);
    }
    robot.interact(() -> workers.setValue("pool"));
    assertThat(toolbarHeight(robot)).isEqualTo(before);
    robot.interact(() -> latency.getEditor().setText("about half a second, I would think"));
    assertThat(toolbarHeight(robot)).isEqualTo(before);
    Node last = robot.lookup("#help").query();
    Bounds right = last.localToScene(last.getLayoutBounds());
    assertThat(right.getMaxX()).isLessThanOrEqualTo(stage.getScene().getWidth());
    robot.interact(() -> workers.setValue("virtual"));
  }

  @Test
  void aFieldHoldsItsLongestNumberAndEscapeTakesBackWhatWasTyped(FxRobot robot) {
    TextField articles = robot.lookup("#articles").queryAs(TextField.class);
    robot.clickOn("#more");
    robot.clickOn(articles);
    robot.interact(() -> articles.setText("100000"));
    robot.interact(() -> stage.getScene().getRoot().layout());
    Text shown = (Text) articles.lookup(".text");
    assertThat(shown.getLayoutBounds().getWidth())
        .isLessThanOrEqualTo(
            articles.getWidth() - articles.snappedLeftInset() - articles.snappedRightInset());
    robot.type(KeyCode.ESCAPE);
    assertThat(articles.getText()).isEqualTo("10");
    assertThat(robot.lookup("#runSettings").query().isVisible()).as("the card").isTrue();
    assertThat(robot.lookup("#draft").query().isVisible()).isFalse();
  }

  @Test
  void aLockOfOnesOwnIsADraftWhoseStepsAreSetInTheCard(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    fire(robot, "#customLock");
    assertThat(timelines(robot).getChildren()).hasSize(1);
    assertThat(robot.lookup("#draft").query().isVisible()).isTrue();
    assertThat(robot.lookup("#runSettings").query().isVisible()).isTrue();
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    ComboBox<Object> last = robot.lookup("#lastStep").queryComboBox();
    robot.interact(() -> last.getSelectionModel().selectLast());
    assertThat(robot.lookup("#stop").queryButton().isDisabled()).as("no run begins").isTrue();
    assertThat(robot.lookup("#draft").query().isVisible()).isTrue();
    assertThat(controller.session().screen().running()).isFalse();
  }

  @Test
  void whateverIsChosenStartsARunAndWhatIsTypedWithEnter(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    ComboBox<LockKind> kind = robot.lookup("#lockKind").queryComboBox();
    robot.interact(() -> kind.setValue(LockKind.FAIR));
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    TextField seed = robot.lookup("#seed").queryAs(TextField.class);
    Node run = robot.lookup("#run").query();
    assertThat(run.getPseudoClassStates()).doesNotContain(DRAFT);
    robot.interact(() -> seed.setText("7"));
    assertThat(run.getPseudoClassStates()).contains(DRAFT);
    eventually(() -> seed.getPseudoClassStates().contains(DRAFT));
    assertThat(robot.lookup("#draft").query().isVisible()).isTrue();
    assertThat(robot.lookup("#more").query().getPseudoClassStates()).as("the card").contains(DRAFT);
    assertThat(kind.getPseudoClassStates()).doesNotContain(DRAFT);
    assertThat(text(robot, "#counters")).endsWith("seed 42");
    robot.interact(() -> seed.setText("many"));
    assertThat(run.isDisabled()).isTrue();
    assertThat(text(robot, "#runProblem"))
        .isEqualTo("'many' is no whole number – under Run settings");
    robot.clickOn("#more");
    assertThat(text(robot, "#runProblem")).as("where it is seen").isEmpty();
    robot.interact(() -> seed.setText("7"));
    robot.interact(seed::requestFocus);
    robot.type(KeyCode.ENTER);
    eventually(() -> text(robot, "#counters").endsWith("seed 7"));
    assertThat(run.getPseudoClassStates()).doesNotContain(DRAFT);
    ComboBox<String> latency = robot.lookup("#latency").queryComboBox();
    robot.interact(() -> latency.getEditor().setText("3..4 ms"));
    assertThat(run.getPseudoClassStates()).contains(DRAFT);
    robot.interact(latency::requestFocus);
    robot.type(KeyCode.ENTER);
    eventually(() -> !run.getPseudoClassStates().contains(DRAFT));
  }

  @Test
  void aClickOnTheChosenLockRunsItAnewOnce(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    fire(robot, "#articleLock");
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    fire(robot, "#articleLock");
    // The first run is kept in the list; beside it and the new one there is no other.
    eventually(() -> robot.lookup(".run-card").queryAll().size() == 3);
    assertThat(robot.lookup("#articleLock").queryAs(ToggleButton.class).isSelected()).isTrue();
    assertThat(shown(timeline(robot, 0))).startsWith("A · lock around append");
    assertThat(shown(timeline(robot, 1))).startsWith("B · lock around article");
  }
}
