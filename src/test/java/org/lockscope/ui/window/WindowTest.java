package org.lockscope.ui.window;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.State;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.timeline.TimelinePane;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window whose calls take as long as a latch says, never a time. */
@ExtendWith(Swift.class)
public abstract class WindowTest {
  private volatile CountDownLatch answer = new CountDownLatch(1);
  public MainController controller;
  public Stage stage;

  /** Opens the window; TestFX asks the test's own class which method does. */
  public void open(Stage testStage) throws Exception {
    open(testStage, SavedState.PLAIN);
  }

  /** Opens the window as it was left. */
  void open(Stage testStage, SavedState before) throws Exception {
    open(testStage, before, RunEnvironment.sleeping(duration -> answer.await()));
  }

  /** Opens the window as it was left, with calls that are answered otherwise. */
  void open(Stage testStage, SavedState before, RunEnvironment environment) throws Exception {
    open(testStage, before, environment, Language.ENGLISH);
  }

  /** Opens the window as it was left, in a language. */
  void open(Stage testStage, SavedState before, RunEnvironment environment, Language language)
      throws Exception {
    stage = testStage;
    controller = LockscopeApp.show(stage, environment, within(before), language);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(960);
  }

  /** As it was left, in a window no larger than the headless screen, which checks no bounds. */
  static SavedState within(SavedState before) {
    return new SavedState(
        before.settings(),
        1000,
        960,
        false,
        before.dark(),
        before.calm(),
        before.tour(),
        before.lessonStep(),
        before.recent(),
        before.language());
  }

  /** Closes the window, and opens another in its place, whose calls wait again. */
  void openAnew() throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(20_000, controller::close);
    answer = new CountDownLatch(1);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          open(stage, SavedState.PLAIN);
          return controller;
        });
    Swift.settle();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(20_000, controller::close);
    // The stage is that of all tests: one that fills the screen would do so in the next.
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.setFullScreen(false));
  }

  public static void eventually(BooleanSupplier condition) throws Exception {
    Swift.await(condition);
  }

  public static String status(FxRobot robot) {
    return text(robot, "#status");
  }

  public static String text(FxRobot robot, String label) {
    return robot.lookup(label).queryAs(Label.class).getText();
  }

  public static Pane timelines(FxRobot robot) {
    return robot.lookup("#timelines").queryAs(Pane.class);
  }

  public static TimelinePane timeline(FxRobot robot, int index) {
    return (TimelinePane) timelines(robot).getChildren().get(index);
  }

  public static String shown(Node timeline) {
    return timeline.getAccessibleText();
  }

  /** An item of the menu of files, or of that of views. */
  public static MenuItem item(FxRobot robot, String id) {
    return Stream.of("#file", "#view")
        .flatMap(menu -> robot.lookup(menu).queryAs(MenuButton.class).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  /** Chooses an item of the menu of views or not, as a click on it would. */
  public static void select(FxRobot robot, String item, boolean on) {
    robot.interact(() -> ((CheckMenuItem) item(robot, item)).setSelected(on));
  }

  /** Lets calls return. */
  public void finish() {
    answer.countDown();
  }

  /** Runs with the lock around the article, and lets calls return after all others wait for it. */
  public void runWithLongWaits(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#articleLock").queryAs(ToggleButton.class).fire());
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> status(robot).equals("Run: 0 of 10 articles done"));
    eventually(() -> timeline(robot, 0).lanes().size() == 10);
    long half = 500_000_000;
    eventually(
        () ->
            timeline(robot, 0).lanes().list().stream()
                    .filter(lane -> waits(lane.activity(), timeline(robot, 0), half))
                    .count()
                == 9);
    finish();
    eventually(() -> status(robot).endsWith("10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
  }

  private static boolean waits(Intervals activity, TimelinePane pane, long least) {
    return activity.size() > 0
        && activity.state(0) == State.WAITING
        && activity.end(0) == Intervals.OPEN
        && pane.run().orElseThrow().trace().end() - activity.start(0) > least;
  }

  /** Lets calls return, and runs to the end under a placement. */
  public void runToTheEnd(FxRobot robot, String placement) throws Exception {
    finish();
    robot.interact(() -> robot.lookup(placement).queryAs(ToggleButton.class).setSelected(true));
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> status(robot).endsWith("10 of 10 articles done"));
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
  }

  /** A step of the tour, predicted and run, so that the tour withholds nothing; it stays open. */
  void runTheStepOfTenThreads(FxRobot robot) throws Exception {
    finish();
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).setSelected(true));
    robot.interact(() -> robot.lookup("#nextStep").queryButton().fire());
    robot.interact(() -> robot.lookup("#answer-1").queryAs(RadioButton.class).fire());
    for (String field : List.of("#predictWall", "#predictResults")) {
      robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText("10"));
    }
    robot.interact(() -> robot.lookup("#runStep").queryButton().fire());
    eventually(() -> robot.lookup("#reply").tryQuery().isPresent());
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
  }
}
