package org.lockscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

final class LanguageMenuTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private static RadioMenuItem item(FxRobot robot, Language language) {
    Menu languages = (Menu) item(robot, "languages");
    return (RadioMenuItem)
        languages.getItems().stream()
            .filter(item -> language.ownName().equals(item.getText()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aLanguageIsNamedInItselfAndTheChoiceIsRememberedForTheNextStart(FxRobot robot) {
    assertThat(item(robot, Language.ENGLISH).isSelected()).isTrue();
    assertThat(controller.state(stage).language()).isNull();
    robot.interact(
        () -> {
          item(robot, Language.GERMAN).setSelected(true);
          item(robot, Language.GERMAN).fire();
        });
    assertThat(controller.state(stage).language()).isEqualTo(Language.GERMAN);
    assertThat(status(robot)).isEqualTo("Ab dem nächsten Start spricht Lockscope Deutsch");
  }
}
