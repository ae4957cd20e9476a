package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Icons are glyphs of a font of their own; in any other they are digits. */
final class IconsTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @Test
  void iconsKeepTheirFontThroughProjectorAndThemes(FxRobot robot) throws Exception {
    assertThat(nameless(robot)).isEmpty();
    for (String item : List.of("presenter", "dark")) {
      for (boolean on : new boolean[] {true, false}) {
        select(robot, item, on);
        assertThat(nameless(robot)).as("%s %s", item, on).isEmpty();
      }
    }
  }

  /** Icons that would take the window's font when their style is next looked up. */
  private static List<FontIcon> nameless(FxRobot robot) {
    Scene scene = robot.lookup("#stop").queryButton().getScene();
    robot.interact(() -> scene.getRoot().applyCss());
    return robot.lookup(".ikonli-font-icon").queryAllAs(FontIcon.class).stream()
        .filter(icon -> !icon.getStyle().contains("-fx-font-family"))
        .toList();
  }
}
