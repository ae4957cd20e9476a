package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.say.Hit;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

/** The races of a run beside its timeline, and on it. */
final class RacesPanelTest extends WindowTest {
  private static final long LONG_NANOS = 1_000_000_000;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @BeforeEach
  void openPanels(FxRobot robot) {
    select(robot, "panels", true);
  }

  private static Pane cards(FxRobot robot) {
    return robot.lookup("#raceCards").queryAs(Pane.class);
  }

  private static void clickFirstCard(FxRobot robot) {
    robot.interact(() -> ((Button) cards(robot).getChildren().getFirst()).fire());
  }

  /**
   * Runs without a lock, of which the calls return once it has gone on for a while: the appends are
   * a small part of it, however busy the machine is.
   */
  private void runIntoARace(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#noLock").queryAs(ToggleButton.class).setSelected(true));
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> status(robot).equals("Run: 0 of 10 articles done"));
    eventually(() -> timeline(robot, 0).lanes().size() == 10);
    eventually(() -> timeline(robot, 0).run().orElseThrow().trace().end() > LONG_NANOS);
    finish();
    eventually(() -> status(robot).endsWith("10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
  }

  @Test
  void aRunUnderTheLockHasNone(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    assertThat(text(robot, "#raceCount")).isEqualTo("none");
    assertThat(text(robot, "#verdict"))
        .isEqualTo(
            "10 of 10 stored, no update lost, no data race: every two that conflict were ordered");
    assertThat(cards(robot).getChildren()).isEmpty();
    assertThat(robot.lookup("#list").query().getAccessibleText())
        .startsWith("Shared list, size 10");
  }

  @Test
  void aCardARaceAndAClickShowsItsTwoAccesses(FxRobot robot) throws Exception {
    runIntoARace(robot);
    assertThat(text(robot, "#raceCount")).contains("location");
    assertThat(text(robot, "#verdict")).contains("unordered access");
    Node card = cards(robot).getChildren().getFirst();
    assertThat(card.getAccessibleText()).startsWith("Race on results").contains("TracedList.java:");
    assertThat(shown(timeline(robot, 0))).contains("Time axis to ");
    clickFirstCard(robot);
    eventually(() -> shown(timeline(robot, 0)).contains("Time axis from "));
    assertThat(cards(robot).getChildren().get(1))
        .isInstanceOfSatisfying(
            Label.class, why -> assertThat(why.getText()).startsWith("Nothing orders the two"));
  }

  @Test
  void hoveringAnAccessNamesLocationThreadAndLine(FxRobot robot) throws Exception {
    runIntoARace(robot);
    clickFirstCard(robot);
    TimelinePane pane = timeline(robot, 0);
    eventually(() -> !pane.viewport().fits());
    double[] place = placeOfAnAccess(pane);
    Bounds onScreen = pane.localToScreen(pane.getBoundsInLocal());
    robot.moveTo(onScreen.getMinX() + place[0], onScreen.getMinY() + place[1]);
    Pane hover = (Pane) pane.lookup("#hover");
    eventually(hover::isVisible);
    assertThat(hover.getChildren())
        .extracting(line -> ((Label) line).getText())
        .anySatisfy(line -> assertThat(line).startsWith("Data race on results"))
        .anySatisfy(line -> assertThat(line).contains("worker-"))
        .anySatisfy(line -> assertThat(line).contains("TracedList.java:"));
  }

  private static double[] placeOfAnAccess(TimelinePane pane) {
    TimelineLayout layout = pane.layoutNow();
    for (double y = layout.lanesTop(); y < layout.lanesBottom(); y += 3) {
      for (double x = layout.plotLeft(); x < layout.plotLeft() + layout.plotWidth(); x += 3) {
        if (isRace(pane, x - 4, y - 4) && isRace(pane, x + 4, y + 4)) {
          return new double[] {x, y};
        }
      }
    }
    throw new AssertionError("no access is drawn");
  }

  private static boolean isRace(TimelinePane pane, double x, double y) {
    return pane.painted().at(x, y).filter(Hit.OfRace.class::isInstance).isPresent();
  }

  @Test
  void theRandomSourceIsSwitchedAndTheRaceInItFound(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    robot.interact(() -> robot.lookup("#unguardedRandom").queryAs(ToggleButton.class).fire());
    assertThat(text(robot, "#randomText")).contains("java.util.Random is not");
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    eventually(() -> text(robot, "#raceCount").equals("1 location"));
    assertThat(cards(robot).getChildren().getFirst().getAccessibleText())
        .startsWith("Race on random.state");
    assertThat(text(robot, "#verdict")).startsWith("10 of 10 stored, no update lost, 1 racy");
    robot.interact(() -> robot.lookup("#lockedRandom").queryAs(ToggleButton.class).fire());
    assertThat(text(robot, "#randomText")).contains("Who draws what is up to the schedule");
    eventually(() -> status(robot).equals("Run B: 10 of 10 articles done"));
    eventually(() -> text(robot, "#raceCount").equals("none"));
  }

  @Test
  void aLostUpdateIsShownInItsSlot(FxRobot robot) throws Exception {
    finish();
    robot.interact(() -> robot.lookup("#heldOpen").queryAs(ToggleButton.class).setSelected(true));
    runToTheEnd(robot, "#noLock");
    assertThat(text(robot, "#verdict")).contains("lost").contains("the race cost results");
    Node list = robot.lookup("#list").query();
    robot.moveTo(list, Pos.TOP_LEFT, new Point2D(8, 8), Motion.DIRECT);
    Pane hover = (Pane) list.lookup("#hover");
    eventually(hover::isVisible);
    assertThat(((Label) hover.getChildren().getFirst()).getText()).startsWith("Slot 0: article ");
    assertThat(((Label) hover.getChildren().get(1)).getText())
        .startsWith("it overwrote the result of article ");
  }
}
