package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.timeline.LegendPane;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The table of sizes that the window is specified by: at each, for the projector or not, with the
 * tour or without, with one run of ten or two, every lane is in sight and can be read, and toolbar
 * and legend have one row.
 */
final class SizesTest extends WindowTest {
  /** Of the painter: names are this part of the pitch at most, and axis labels this large. */
  private static final double NAME = 0.81;

  private static final double LARGEST_NAME = 12;
  private static final double AXIS = 11;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @Test
  void everyRowOfTheTableShowsAllLanes(FxRobot robot) throws Exception {
    runTheStepOfTenThreads(robot);
    List<String> wrong = new ArrayList<>();
    walk(robot, 1, wrong);
    robot.interact(() -> robot.lookup("#articleLock").queryAs(ToggleButton.class).fire());
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    walk(robot, 2, wrong);
    assertThat(wrong).isEmpty();
  }

  @Test
  @Tag("long")
  void inGermanToo(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(20_000, controller::close);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          open(stage, SavedState.PLAIN, RunEnvironment.sleeping(duration -> {}), Language.GERMAN);
          return null;
        });
    runTheStepOfTenThreads(robot);
    List<String> wrong = new ArrayList<>();
    walk(robot, 1, wrong);
    robot.interact(() -> robot.lookup("#articleLock").queryAs(ToggleButton.class).fire());
    eventually(() -> timelines(robot).getChildren().size() == 2);
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    walk(robot, 2, wrong);
    assertThat(wrong).isEmpty();
  }

  @Test
  void eachStepOfTheTourIsRunWithoutScrolling(FxRobot robot) {
    SizeTable table = new SizeTable(robot, stage, controller);
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).setSelected(true));
    for (int step = 1; step <= 7; step++) {
      String at = "step " + step;
      robot.interact(
          () -> {
            Rectangle2D size = new Rectangle2D(0, 0, 1280, 800);
            table.layOut(size);
            Region column = (Region) stage.getScene().getRoot().lookup("#tourColumn");
            double side = stage.getScene().getRoot().lookup("#side").getLayoutBounds().getHeight();
            assertThat(column.getHeight())
                .as(at)
                .isGreaterThanOrEqualTo(Math.min(column.prefHeight(column.getWidth()), side / 2));
            for (String button : List.of("#runStep", "#nextStep", "#stepBefore")) {
              Bounds there = inScene(column.lookup(button));
              assertThat(there.getMaxY()).as(at + button).isLessThan(inScene(column).getMaxY());
              assertThat(there.getMaxX()).as(at + button).isLessThan(inScene(column).getMaxX());
              assertThat(there.getMaxY()).as(at + button).isLessThan(size.getHeight());
            }
          });
      robot.interact(() -> robot.lookup("#nextStep").queryButton().fire());
    }
  }

  private void walk(FxRobot robot, int runs, List<String> wrong) {
    new SizeTable(robot, stage, controller)
        .walk(
            row ->
                look(row.size(), row.projected(), row.tour(), runs)
                    .forEach(each -> wrong.add(row + ", runs: " + runs + ": " + each)));
  }

  private List<String> look(Rectangle2D size, boolean projected, boolean tour, int runs) {
    List<String> wrong = new ArrayList<>();
    Parent root = stage.getScene().getRoot();
    double least = projected ? 20 * size.getHeight() / 1080 : 11;
    Region timelines = (Region) root.lookup("#timelines");
    if (timelines.getChildrenUnmodifiable().size() != runs) {
      wrong.add("timelines: " + timelines.getChildrenUnmodifiable().size());
    }
    for (Node node : timelines.getChildrenUnmodifiable()) {
      lanes((TimelinePane) node, least - 0.01, wrong);
      if (!size.contains(node.localToScene(node.getLayoutBounds()).getMaxX(), bottom(node))) {
        wrong.add("a timeline out of sight");
      }
    }
    row((Parent) root.lookup(".toolbar"), size, wrong);
    LegendPane legend = (LegendPane) root.lookup(".legend").lookup("#legend");
    if (legend.rows() != 1) {
      wrong.add("legend of rows: " + legend.rows());
    }
    if (legend.type() < least - 0.01) {
      wrong.add("legend of %.1f".formatted(legend.type()));
    }
    if (bottom(root.lookup("#status")) > size.getHeight()) {
      wrong.add("status out of sight");
    }
    if (tour && !inside(root.lookup("#tourColumn"), size)) {
      wrong.add("the tour out of sight");
    }
    return wrong;
  }

  private static void lanes(TimelinePane pane, double least, List<String> wrong) {
    TimelineLayout layout = pane.layoutNow();
    if (layout.firstLane() != 0
        || layout.endLane() != 10
        || layout.laneTop(10) > layout.height() + 0.5) {
      wrong.add("lanes " + layout.firstLane() + " to " + layout.endLane());
    }
    double name = Math.min(LARGEST_NAME, layout.pitch() * NAME) * pane.scale();
    if (name < least || AXIS * pane.scale() < least) {
      wrong.add("names of %.1f, axis of %.1f".formatted(name, AXIS * pane.scale()));
    }
    if (!pane.titleFits()) {
      wrong.add("title or ratio cut");
    }
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean inside(Node node, Rectangle2D size) {
    Bounds there = node.localToScene(node.getLayoutBounds());
    return there.getMinX() >= 0
        && there.getMinY() >= 0
        && there.getMaxX() <= size.getWidth() + 0.5
        && there.getMinY() <= size.getHeight();
  }

  /** All controls beside each other, inside the window, and none with its text cut. */
  private static void row(Parent toolbar, Rectangle2D size, List<String> wrong) {
    double high = toolbar.getLayoutBounds().getHeight();
    for (Node group : toolbar.getChildrenUnmodifiable()) {
      if (!group.isManaged()) {
        continue; // a word that stands alone, and has left
      }
      for (Node control : ((Parent) group).getChildrenUnmodifiable()) {
        Bounds there = control.localToScene(control.getLayoutBounds());
        if (control.isManaged()
            && (there.getMaxX() > size.getWidth() || there.getHeight() > high)) {
          wrong.add("toolbar: " + control.getId() + " to " + there.getMaxX());
        }
        if (control.isManaged()
            && control instanceof Labeled labeled
            && labeled.getWidth() + 0.5 < labeled.prefWidth(-1)) {
          wrong.add("toolbar: text cut of " + control.getId());
        }
      }
    }
  }
}
