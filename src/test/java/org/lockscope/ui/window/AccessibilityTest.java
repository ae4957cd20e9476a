package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.ui.kit.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Who listens to the window, or has no mouse, can do all that others can. */
final class AccessibilityTest extends WindowTest {
  private static final int MOST_TABS = 300;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private List<Node> all() {
    List<Node> nodes = new ArrayList<>();
    collect(stage.getScene().getRoot(), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    boolean whole = node instanceof ComboBoxBase || node instanceof TableView;
    if (node instanceof Parent parent && !whole) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  private static boolean named(Node node, Set<Node> labelled) {
    boolean text = node instanceof Labeled labeled && filled(labeled.getText());
    return filled(node.getAccessibleText()) || text || labelled.contains(node);
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  private List<String> nameless() {
    Set<Node> labelled = new HashSet<>();
    List<Node> nodes = all();
    for (Node node : nodes) {
      if (node instanceof Label label && label.getLabelFor() != null && filled(label.getText())) {
        labelled.add(label.getLabelFor());
      }
    }
    List<String> nameless = new ArrayList<>();
    for (Node node : nodes) {
      boolean picture = node instanceof Canvas && node.getParent() != null;
      Node asked = picture && !named(node, labelled) ? namedParent(node) : node;
      if ((node.isFocusTraversable() || picture) && !named(asked, labelled)) {
        nameless.add(node.toString());
      }
      if (node instanceof MenuButton menu) {
        menu.getItems().stream()
            .filter(item -> !(item instanceof SeparatorMenuItem))
            .filter(MenuItem::isVisible)
            .filter(item -> !filled(item.getText()))
            .map(MenuItem::toString)
            .forEach(nameless::add);
      }
    }
    return nameless;
  }

  /** A canvas is told of by the pane, or the button, that it fills. */
  private static Node namedParent(Node canvas) {
    Node parent = canvas.getParent();
    while (parent.getParent() != null && !filled(parent.getAccessibleText())) {
      parent = parent.getParent();
    }
    return parent;
  }

  @Test
  void everyControlHasAName(FxRobot robot) throws Exception {
    select(robot, "panels", true);
    select(robot, "tools", true);
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    assertThat(nameless()).as("a question of the tour").isEmpty();
    runTheStepOfTenThreads(robot);
    assertThat(nameless()).as("what a step of the tour came to").isEmpty();
    robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).fire());
    runToTheEnd(robot, "#noLock");
    robot.interact(() -> robot.lookup("#heldOpen").queryAs(ButtonBase.class).fire());
    eventually(() -> status(robot).endsWith("10 of 10 articles done"));
    robot.interact(() -> robot.lookup("#articleLock").queryAs(ButtonBase.class).fire());
    eventually(() -> status(robot).endsWith("10 of 10 articles done"));
    assertThat(nameless()).isEmpty();
    robot.interact(() -> robot.lookup("#help").queryButton().fire());
    assertThat(nameless()).as("the keys").isEmpty();
    robot.type(KeyCode.ESCAPE);
    for (String card : new String[] {"schedule", "asTable"}) {
      robot.interact(() -> item(robot, card).fire());
      assertThat(nameless()).as(card).isEmpty();
      robot.type(KeyCode.ESCAPE);
    }
    robot.interact(() -> item(robot, "exportPicture").fire());
    assertThat(nameless()).as("the options of a picture").isEmpty();
  }

  @Test
  void aTimelineIsToldInSentences(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#articleLock");
    assertThat(shown(timeline(robot, 0)))
        .startsWith("lock around article. 10 articles in ")
        .contains("Time axis to ");
    robot.interact(() -> item(robot, "asTable").fire());
    assertThat(text(robot, "#spoken")).contains("Wall time");
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible() || each.isDisabled()) {
        return false;
      }
    }
    return true;
  }

  /** Of toggles of which one is chosen, that one is reached; arrows lead to the others. */
  private static boolean reachedInGroup(Node node, Set<Node> reached) {
    return node instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  @Test
  void theTabulatorReachesEveryControlAndShowsWhichItIs(FxRobot robot) throws Exception {
    select(robot, "panels", true);
    select(robot, "tools", true);
    runToTheEnd(robot, "#appendLock");
    Set<Node> reached = new LinkedHashSet<>();
    robot.interact(() -> robot.lookup("#run").queryButton().requestFocus());
    for (int i = 0; i < MOST_TABS; i++) {
      robot.type(KeyCode.TAB);
      Node focused = stage.getScene().getFocusOwner();
      if (!reached.add(focused)) {
        break;
      }
      assertThat(focused.isFocusVisible()).as(focused.toString()).isTrue();
    }
    List<Node> wanted =
        all().stream().filter(Node::isFocusTraversable).filter(AccessibilityTest::seen).toList();
    assertThat(wanted).allMatch(node -> reached.contains(node) || reachedInGroup(node, reached));
  }

  @Test
  void everyKeyIsOnTheCard(FxRobot robot) {
    List<Command> told = KeysCard.LINES.stream().flatMap(l -> l.commands().stream()).toList();
    assertThat(told).containsExactlyInAnyOrder(Command.values());
    List<KeyCombination> keys =
        Arrays.stream(Command.values()).flatMap(c -> c.all().stream()).toList();
    assertThat(keys).containsAll(stage.getScene().getAccelerators().keySet());
    robot.interact(() -> robot.lookup("#help").queryButton().fire());
    List<String> shown =
        robot.lookup("#keys .key").queryAllAs(Label.class).stream().map(Label::getText).toList();
    for (Command command : Command.values()) {
      assertThat(shown).anyMatch(line -> line.contains(command.shown()));
    }
  }

  @Test
  void theCardSaysWhatButtonsMeanThatHaveAnIcon(FxRobot robot) {
    robot.interact(() -> robot.lookup("#help").queryButton().fire());
    List<String> shown =
        robot.lookup("#keys .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    assertThat(shown).contains("The guided tour", "Both runs on one time axis", "Loop the replay");
    assertThat(robot.lookup("#keys").query().isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#keys").query().isVisible()).isFalse();
  }

  @Test
  void theOverviewIsMovedByKeyboard(FxRobot robot) throws Exception {
    select(robot, "tools", true);
    runToTheEnd(robot, "#appendLock");
    robot.interact(() -> robot.lookup("#overview").query().requestFocus());
    robot.type(KeyCode.UP);
    eventually(() -> !timeline(robot, 0).viewport().fits());
    long from = timeline(robot, 0).viewport().span().from();
    robot.type(KeyCode.RIGHT);
    eventually(() -> timeline(robot, 0).viewport().span().from() > from);
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.DOWN);
    eventually(() -> timeline(robot, 0).viewport().fits());
    TextField articles = robot.lookup("#articles").queryAs(TextField.class);
    assertThat(articles.getText()).isEqualTo("10");
  }
}
