package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.trace.LaneQuery;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Lanes sorted, filtered, pinned, collapsed and inspected; runs compared. */
final class LanesTest extends SharedWindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  /** A run in which nine waited long for the lock around the article, as it was first shown. */
  private void ended(FxRobot robot) throws Exception {
    shareRun(
        robot,
        each -> {
          openAll(each);
          runWithLongWaits(each);
        },
        LanesTest::undo);
    eventually(() -> names(robot).size() == 10 && timeline(robot, 0).viewport().fits());
  }

  private static void openAll(FxRobot robot) {
    select(robot, "panels", true);
    select(robot, "tools", true);
  }

  private static void undo(FxRobot robot) {
    ComboBox<LaneQuery.Order> order = robot.lookup("#laneOrder").queryComboBox();
    ComboBox<LaneQuery.Doing> doing = robot.lookup("#laneDoing").queryComboBox();
    robot.interact(
        () -> {
          order.setValue(LaneQuery.Order.NUMBER);
          doing.setValue(LaneQuery.Doing.ANYTHING);
          robot.lookup("#laneName").queryAs(TextField.class).setText("");
          robot.lookup("#fit").queryButton().fire();
          robot.lookup("#toEnd").queryButton().fire();
        });
  }

  private static List<String> names(FxRobot robot) {
    Lanes lanes = timeline(robot, 0).lanes();
    return IntStream.range(0, lanes.size()).mapToObj(row -> lanes.at(row).name()).toList();
  }

  private static void focusTimeline(FxRobot robot) {
    robot.interact(() -> timeline(robot, 0).requestFocus());
  }

  private static void clickLane(FxRobot robot, int pane, int row, double part) {
    TimelinePane timeline = timeline(robot, pane);
    TimelineLayout layout = timeline.layoutNow();
    Bounds bounds = timeline.localToScreen(timeline.getBoundsInLocal());
    robot.moveTo(
        bounds.getMinX() + layout.plotLeft() + part * layout.plotWidth(),
        bounds.getMinY() + layout.laneTop(row) + 2 + layout.barHeight() / 2);
    robot.clickOn(MouseButton.PRIMARY);
  }

  private static List<String> inspector(FxRobot robot) {
    return robot.lookup("#inspector").queryAs(Pane.class).getChildren().stream()
        .map(line -> ((Labeled) line).getText())
        .toList();
  }

  @Test
  void lanesAreSortedFilteredAndPinned(FxRobot robot) throws Exception {
    ended(robot);
    assertThat(names(robot)).startsWith("worker-1", "worker-2").hasSize(10);
    ComboBox<LaneQuery.Order> order = robot.lookup("#laneOrder").queryComboBox();
    robot.interact(() -> order.setValue(LaneQuery.Order.END));
    eventually(() -> names(robot).size() == 10);
    TextField name = robot.lookup("#laneName").queryAs(TextField.class);
    robot.interact(() -> name.setText("-1"));
    eventually(() -> names(robot).size() == 2);
    assertThat(names(robot)).containsExactlyInAnyOrder("worker-1", "worker-10");
    robot.interact(() -> name.setText("er-10"));
    eventually(() -> names(robot).equals(List.of("worker-10")));
    focusTimeline(robot);
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.P);
    robot.interact(() -> name.setText(""));
    robot.interact(() -> order.setValue(LaneQuery.Order.START));
    eventually(() -> names(robot).size() == 10 && names(robot).getFirst().equals("worker-10"));
    robot.type(KeyCode.P);
    // Which worker is the first to start is the machine's to say; which is made first is not.
    robot.interact(() -> order.setValue(LaneQuery.Order.NUMBER));
    eventually(() -> names(robot).getFirst().equals("worker-1"));
    ComboBox<LaneQuery.Doing> doing = robot.lookup("#laneDoing").queryComboBox();
    robot.interact(() -> doing.setValue(LaneQuery.Doing.WAITING));
    eventually(() -> names(robot).isEmpty());
  }

  @Test
  void lanesCollapseToOnePicture(FxRobot robot) throws Exception {
    ended(robot);
    robot.clickOn("#collapse");
    eventually(() -> names(robot).isEmpty());
    robot.clickOn("#collapse");
    eventually(() -> names(robot).size() == 10);
  }

  @Test
  void aClickKeepsAnIntervalWithItsLinks(FxRobot robot) throws Exception {
    ended(robot);
    ComboBox<LaneQuery.Order> order = robot.lookup("#laneOrder").queryComboBox();
    robot.interact(() -> order.setValue(LaneQuery.Order.LOCK));
    eventually(() -> timeline(robot, 0).lanes().at(9).activity().state(0) == State.WAITING);
    TimeSpan whole = timeline(robot, 0).viewport().span();
    clickLastWait(robot);
    eventually(() -> inspector(robot).stream().anyMatch(line -> line.contains("waits for lock")));
    assertThat(inspector(robot))
        .anySatisfy(line -> assertThat(line).matches("Held by worker-\\d+ for .*"))
        .anySatisfy(line -> assertThat(line).matches("Taken over from worker-\\d+, .*"));
    Node link =
        robot.lookup("#inspector").queryAs(Pane.class).getChildren().stream()
            .filter(Hyperlink.class::isInstance)
            .filter(line -> ((Labeled) line).getText().startsWith("Taken over from"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> ((Hyperlink) link).fire());
    eventually(() -> !timeline(robot, 0).viewport().span().equals(whole));
  }

  /** Clicks into the middle of the wait of the lane shown last. */
  private static void clickLastWait(FxRobot robot) {
    int last = timeline(robot, 0).lanes().size() - 1;
    var activity = timeline(robot, 0).lanes().at(last).activity();
    long middle = activity.start(0) + (activity.end(0) - activity.start(0)) / 2;
    TimelineLayout layout = timeline(robot, 0).layoutNow();
    double x = timeline(robot, 0).scaleNow().x(middle);
    clickLane(robot, 0, last, (x - layout.plotLeft()) / layout.plotWidth());
  }

  @Test
  void enterInspectsAndMMeasuresByKeyboard(FxRobot robot) throws Exception {
    ownWindow();
    openAll(robot);
    runToTheEnd(robot, "#appendLock");
    focusTimeline(robot);
    robot.type(KeyCode.HOME);
    robot.type(KeyCode.DOWN);
    for (int i = 0; i < 3; i++) {
      robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    }
    robot.type(KeyCode.ENTER);
    eventually(() -> inspector(robot).stream().anyMatch(line -> line.startsWith("worker-1: ")));
    robot.type(KeyCode.M);
    robot.type(KeyCode.END);
    robot.type(KeyCode.M);
    eventually(() -> timeline(robot, 0).measured().isPresent());
    robot.type(KeyCode.M);
    eventually(() -> timeline(robot, 0).measured().isEmpty());
  }

  @Test
  void theCriticalPathIsToldWithItsShares(FxRobot robot) throws Exception {
    ended(robot);
    robot.clickOn("#handOvers");
    robot.clickOn("#criticalPath");
    eventually(() -> text(robot, "#pathShares").startsWith("Critical path: "));
    assertThat(text(robot, "#pathShares").lines())
        .anySatisfy(line -> assertThat(line).startsWith("calls while holding a lock: "));
  }

  @Test
  void aSecondIsAsWideBesideARunWhoseLanesAreScrolled(FxRobot robot) throws Exception {
    ownWindow();
    openAll(robot);
    runToTheEnd(robot, "#appendLock");
    robot.interact(
        () -> {
          robot.lookup("#articles").queryAs(TextField.class).setText("60");
          robot.lookup("#run").queryButton().fire();
        });
    eventually(() -> status(robot).equals("Run B: 60 of 60 articles done"));
    eventually(() -> timelines(robot).lookupAll(".scroll-bar").stream().anyMatch(Node::isVisible));
    double few = timeline(robot, 0).layoutNow().plotWidth();
    assertThat(few).isEqualTo(timeline(robot, 1).layoutNow().plotWidth());
  }

  @Test
  void runsAreComparedOverlaidAndKept(FxRobot robot) throws Exception {
    ownWindow();
    openAll(robot);
    runToTheEnd(robot, "#appendLock");
    robot.clickOn("#articleLock");
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    // Whether they differ by more than the noise is the machine's to say: the calls wait for a
    // latch.
    eventually(
        () ->
            text(robot, "#ratio")
                .matches("[AB] takes .*× as long as [AB]|A and B take as long: .*"));
    robot.clickOn("#overlay");
    eventually(() -> timelines(robot).getChildren().size() == 1);
    assertThat(shown(timeline(robot, 0)))
        .contains("above: A · lock around append")
        .contains("below: B · lock around article");
    robot.clickOn("#overlay");
    eventually(() -> timelines(robot).getChildren().size() == 2);
    robot.clickOn("#noLock");
    eventually(() -> shown(timeline(robot, 1)).startsWith("B · no lock"));
    Pane runs = robot.lookup("#runs").queryAs(Pane.class);
    eventually(() -> runs.getChildren().size() == 3);
    Button second = (Button) runs.getChildren().get(1).lookup(".run-card");
    assertThat(second.getAccessibleText()).startsWith("lock around article, ");
    robot.interact(second::fire);
    eventually(() -> shown(timeline(robot, 1)).startsWith("B · lock around article"));
    assertThat(shown(timeline(robot, 0))).startsWith("A · lock around append");
  }

  @Test
  void theOverviewsWindowIsDragged(FxRobot robot) throws Exception {
    ended(robot);
    robot.clickOn("#zoomIn");
    robot.clickOn("#zoomIn");
    eventually(() -> !timeline(robot, 0).viewport().fits());
    TimeSpan before = timeline(robot, 0).viewport().span();
    Bounds bounds =
        robot
            .lookup("#overview")
            .query()
            .localToScreen(robot.lookup("#overview").query().getBoundsInLocal());
    robot.moveTo(bounds.getCenterX(), bounds.getCenterY());
    robot.press(MouseButton.PRIMARY);
    robot.moveBy(40, 0);
    robot.moveBy(40, 0);
    robot.release(MouseButton.PRIMARY);
    eventually(() -> timeline(robot, 0).viewport().span().from() > before.from());
    assertThat(timeline(robot, 0).viewport().span().length()).isEqualTo(before.length());
  }

  @Test
  void hoveringAnIntervalTellsItExactly(FxRobot robot) throws Exception {
    ended(robot);
    ComboBox<LaneQuery.Order> order = robot.lookup("#laneOrder").queryComboBox();
    robot.interact(() -> order.setValue(LaneQuery.Order.LOCK));
    eventually(() -> timeline(robot, 0).lanes().at(9).activity().state(0) == State.WAITING);
    clickLastWait(robot);
    robot.moveBy(3, 0);
    Pane hover = (Pane) timeline(robot, 0).lookup("#hover");
    eventually(hover::isVisible);
    assertThat(((Label) hover.getChildren().getFirst()).getText()).contains("waits for lock");
  }
}
