package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.lockscope.screen.Option;
import org.lockscope.text.Language;
import org.lockscope.ui.kit.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

final class LanguageMenuTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private static void choose(FxRobot robot, Language language) throws Exception {
    Menu languages = (Menu) item(robot, "languages");
    RadioMenuItem item =
        (RadioMenuItem)
            languages.getItems().stream()
                .filter(each -> language.ownName().equals(each.getText()))
                .findFirst()
                .orElseThrow();
    robot.interact(item::fire);
    eventually(
        () -> item(robot, "dark").getText().equals(Words.in(language).tell("window.dark.what")));
  }

  private static List<String> titles() {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () ->
            Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(window -> ((Stage) window).getTitle())
                .toList());
  }

  /** In one test, since a window is slow to open. */
  @Test
  void aLanguageTakesEffectAtOnceAndKeepsRunsInstantsAndChoices(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#articleLock");
    robot.interact(() -> robot.lookup("#appendLock").queryAs(ToggleButton.class).fire());
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    select(robot, "dark", true);
    TextField articles = robot.lookup("#articles").queryAs(TextField.class);
    robot.interact(() -> articles.setText("ten"));
    robot.clickOn("#toStart").clickOn("#stepOn").clickOn("#stepOn");
    long before =
        timeline(robot, 0).painted().seen().orElseThrow().timeline().playhead().orElse(-1);

    choose(robot, Language.GERMAN);

    controller = controller.session().contents();
    eventually(() -> timelines(robot).getChildren().size() == 2);
    assertThat(shown(timeline(robot, 0))).startsWith("A · Lock um den Artikel");
    assertThat(timeline(robot, 0).painted().seen().orElseThrow().timeline().playhead())
        .hasValue(before);
    TextField still = robot.lookup("#articles").queryAs(TextField.class);
    assertThat(still).isNotSameAs(articles);
    assertThat(still.getText()).as("what is still to be mended").isEqualTo("ten");
    eventually(() -> text(robot, "#runProblem").contains("ten"));
    assertThat(robot.lookup("#run").queryButton().isDisabled()).isTrue();
    robot.interact(() -> still.setText("10"));
    assertThat(robot.lookup("#run").queryButton().isDisabled()).isFalse();
    assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
    assertThat(controller.state(stage).language()).isEqualTo(Language.GERMAN);
    robot.interact(
        () -> {
          controller.session().screen().set(Option.NOTES, true);
          controller.show();
        });
    choose(robot, Language.ENGLISH);
    controller = controller.session().contents();
    assertThat(titles())
        .contains(Words.in(Language.ENGLISH).tell("notes.window"))
        .doesNotContain(Words.in(Language.GERMAN).tell("notes.window"));
  }
}
