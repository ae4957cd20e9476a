package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.SavedState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A picture of each row of the table of sizes, in every language, light and dark, of runs that take
 * as long as they do in class: for who wants to look at them, with -Dpictures=FOLDER.
 */
@Tag("long")
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
final class SizePicturesTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage, SavedState.PLAIN, RunEnvironment.REAL);
  }

  @Test
  void everyRowOfTheTable(FxRobot robot) throws Exception {
    pictures(robot, Language.ENGLISH);
    WaitForAsyncUtils.waitForAsyncFx(20_000, controller::close);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          open(stage, SavedState.PLAIN, RunEnvironment.REAL, Language.GERMAN);
          return null;
        });
    pictures(robot, Language.GERMAN);
  }

  private void pictures(FxRobot robot, Language language) throws Exception {
    runTheStep(robot);
    walk(robot, language, "one");
    place(robot, "#appendLock");
    // The run with the lock around the append is to be the one that others are held against.
    List<Button> pins =
        robot.lookup(".run-button").queryAllAs(Button.class).stream()
            .filter(button -> !button.isDisabled() && button.getAccessibleText() != null)
            .toList();
    robot.interact(pins.getFirst()::fire);
    place(robot, "#articleLock");
    assertThat(timelines(robot).getChildren()).hasSize(2);
    walk(robot, language, "two");
  }

  private void runTheStep(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).setSelected(true));
    robot.interact(() -> robot.lookup("#nextStep").queryButton().fire());
    robot.interact(() -> robot.lookup("#answer-1").queryAs(RadioButton.class).fire());
    for (String field : List.of("#predictWall", "#predictResults")) {
      robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText("10"));
    }
    robot.interact(() -> robot.lookup("#runStep").queryButton().fire());
    ended(robot);
  }

  private static void place(FxRobot robot, String lock) throws Exception {
    robot.interact(() -> robot.lookup(lock).queryAs(ToggleButton.class).fire());
    ended(robot);
  }

  private static void ended(FxRobot robot) throws Exception {
    eventually(() -> !robot.lookup("#stop").queryButton().isDisabled());
    WaitForAsyncUtils.waitFor(
        2, TimeUnit.MINUTES, () -> robot.lookup("#stop").queryButton().isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void walk(FxRobot robot, Language language, String runs) {
    for (boolean dark : new boolean[] {false, true}) {
      select(robot, "dark", dark);
      new SizeTable(robot, stage, controller)
          .walk(row -> save(row, language + "-" + runs + "-" + row + (dark ? "-dark" : "")));
    }
    select(robot, "dark", false);
  }

  private void save(SizeTable.Row row, String name) {
    Parent root = stage.getScene().getRoot();
    SnapshotParameters parameters = new SnapshotParameters();
    Rectangle2D size = row.size();
    parameters.setViewport(size);
    Pictures.save(root.snapshot(parameters, null), name.toLowerCase(Locale.ROOT));
  }
}
