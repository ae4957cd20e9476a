package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.LessonReader;
import org.lockscope.lesson.Shown;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the tour names is on the screen when it is named, or its name is there to be clicked. */
final class TourShowsTest extends WindowTest {
  @Start
  void start(Stage testStage) {
    stage = testStage;
  }

  private static List<String> places(Shown shown) {
    return switch (shown) {
      case CODE -> List.of("#code", "#show-code");
      case LIST -> List.of("#list", "#show-list");
      case RACES -> List.of("#raceCount", "#show-races");
      case SETTINGS -> List.of("#more");
    };
  }

  private boolean seen(FxRobot robot, String id) {
    return robot.lookup(id).queryAllAs(Node.class).stream().anyMatch(this::seen);
  }

  private boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    Bounds there = node.localToScene(node.getLayoutBounds());
    return there.getWidth() > 0
        && there.getMinX() >= 0
        && there.getMinX() < stage.getScene().getWidth()
        && there.getMinY() >= 0
        && there.getMinY() < stage.getScene().getHeight();
  }

  private void assertShown(FxRobot robot, Lesson.Step step, boolean projected) throws Exception {
    select(robot, "presenter", projected);
    for (Shown shown : step.shows()) {
      eventually(() -> places(shown).stream().anyMatch(id -> seen(robot, id)));
    }
    assertThat(timelines(robot).getChildren()).anyMatch(TimelinePane.class::isInstance);
  }

  private static void predictAndRun(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#answer-1").queryAs(RadioButton.class).fire());
    for (String field : List.of("#predictWall", "#predictResults")) {
      robot.interact(
          () -> robot.lookup(field).queryAllAs(TextField.class).forEach(each -> each.setText("9")));
    }
    robot.interact(() -> robot.lookup("#runStep").queryButton().fire());
    eventually(() -> robot.lookup("#reply").tryQuery().isPresent());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatEachStepNamesIsThereAtTheDeskAndOnTheProjector(Language language, FxRobot robot)
      throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          controller =
              LockscopeApp.show(
                  stage,
                  RunEnvironment.sleeping(duration -> {}),
                  within(SavedState.PLAIN),
                  language);
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1000);
          stage.setHeight(960);
          return controller;
        });
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    for (Lesson.Step step : LessonReader.tour(language).steps()) {
      assertThat(text(robot, "#lessonTitle")).isEqualTo(step.title());
      predictAndRun(robot);
      assertShown(robot, step, false);
      assertShown(robot, step, true);
      select(robot, "presenter", false);
      robot.interact(() -> robot.lookup("#nextStep").queryButton().fire());
    }
  }
}
