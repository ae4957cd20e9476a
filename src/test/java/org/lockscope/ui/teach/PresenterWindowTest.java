package org.lockscope.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.lockscope.ui.window.WindowTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Notes, the answer and what comes next stand on the presenter's own window, never on the wall. */
final class PresenterWindowTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private static Node presenter(FxRobot robot) {
    return robot.lookup("#presenterWindow").query();
  }

  private static List<String> notes(FxRobot robot) {
    return robot.lookup("#notes .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void itHasTheTourTheNotesTheAnswerWhatIsNextAndTheTime(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    assertThat(robot.lookup("#notes").tryQuery()).as("notes on the wall").isEmpty();
    select(robot, "notesWindow", true);
    assertThat(robot.lookup("#lesson").queryAs(ToggleButton.class).isSelected()).isFalse();
    assertThat(notes(robot))
        .anyMatch(note -> note.startsWith("Ask for predictions before the run"))
        .contains("✓  It waits for answers.", "Everyone at once");
    assertThat(text(robot, "#elapsed")).startsWith("0:0");
    robot.interact(() -> ((Button) presenter(robot).lookup("#nextStep")).fire());
    assertThat(notes(robot)).contains("Right by luck");
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    Label onTheWall = (Label) stage.getScene().lookup("#lessonTitle");
    assertThat(onTheWall.getText()).isEqualTo("Everyone at once");
  }

  @Test
  void itClosesByItsSwitchAndWithTheWindow(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    select(robot, "notesWindow", true);
    select(robot, "notesWindow", false);
    assertThat(robot.lookup("#presenterWindow").tryQuery()).isEmpty();
    assertThat(robot.lookup("#lesson").queryAs(ToggleButton.class).isSelected()).isTrue();
    select(robot, "notesWindow", true);
    Window own = presenter(robot).getScene().getWindow();
    robot.interact(own::hide);
    assertThat(((CheckMenuItem) item(robot, "notesWindow")).isSelected()).isFalse();
    select(robot, "notesWindow", true);
    Window again = presenter(robot).getScene().getWindow();
    robot.interact(stage::hide);
    assertThat(again.isShowing()).isFalse();
  }

  @Test
  void whatItsQuestionHidIsBackWhenItIsClosedByItsOwnButton(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    select(robot, "notesWindow", true);
    robot.interact(() -> ((Button) presenter(robot).lookup("#nextStep")).fire());
    eventually(() -> robot.lookup("#predictFirst").tryQuery().isPresent());
    Node overview = robot.lookup("#overview").query();
    assertThat(overview.isDisabled()).as("what is covered").isTrue();
    assertThat(text(robot, "#predictFirst")).as("the question").contains("?");
    Window own = presenter(robot).getScene().getWindow();
    robot.interact(own::hide);
    eventually(() -> robot.lookup("#predictFirst").tryQuery().isEmpty());
    assertThat(shown(timeline(robot, 0))).startsWith("lock around append");
    assertThat(overview.isDisabled()).isFalse();
  }

  @Test
  void theFirstWindowShowsThePictureAloneUntilItCloses(FxRobot robot) throws Exception {
    select(robot, "notesWindow", true);
    runToTheEnd(robot, "#appendLock");
    for (String hidden : List.of("#side", "#now", "#laneBar", ".figures")) {
      assertThat(stage.getScene().lookup(hidden).isVisible()).as(hidden).isFalse();
    }
    assertThat(shown(timeline(robot, 0))).startsWith("lock around append");
    select(robot, "notesWindow", false);
    assertThat(stage.getScene().lookup("#now").isVisible()).isTrue();
  }

  @Test
  void itIsDarkAsTheOtherIs(FxRobot robot) {
    select(robot, "notesWindow", true);
    select(robot, "dark", true);
    assertThat(presenter(robot).getStyleClass())
        .as("the theme's colours are those of a root")
        .contains("root", "dark", "window");
    select(robot, "presenter", true);
    assertThat(presenter(robot).getStyleClass()).doesNotContain("presenter");
    select(robot, "dark", false);
    assertThat(presenter(robot).getStyleClass()).doesNotContain("dark");
  }
}
