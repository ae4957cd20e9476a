package org.lockscope.ui.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lockscope.screen.Option;
import org.lockscope.screen.Screen;
import org.lockscope.trace.LaneQuery;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.ToolbarFit;
import org.lockscope.ui.kit.Words;

/** The controls that say which lanes are shown, in which order, and what besides. */
public final class LaneBar extends HBox {
  private final Words words;
  private final Screen screen;
  private final ComboBox<LaneQuery.Order> order = new ComboBox<>();
  private final ComboBox<LaneQuery.Doing> doing = new ComboBox<>();
  private final TextField name = new TextField();

  /** Makes the bar, as the screen has the lanes now. */
  public LaneBar(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    LaneQuery asked = screen.state().options().query();
    getStyleClass().addAll("lane-bar");
    setId("laneBar");
    order.setId("laneOrder");
    order.getItems().setAll(LaneQuery.Order.values());
    order.setConverter(Texts.converter(this::describe));
    order.setValue(asked.order());
    order.setAccessibleText(words.tell("lanes.order"));
    doing.setId("laneDoing");
    doing.getItems().setAll(LaneQuery.Doing.values());
    doing.setConverter(Texts.converter(this::describe));
    doing.setValue(asked.doing());
    doing.setAccessibleText(words.tell("lanes.state"));
    name.setId("laneName");
    name.setText(asked.name());
    name.setPromptText(words.tell("lanes.name"));
    name.setPrefColumnCount(8);
    name.setAccessibleText(words.tell("lanes.name.what"));
    order.valueProperty().addListener((property, before, now) -> ask());
    doing.valueProperty().addListener((property, before, now) -> ask());
    name.textProperty().addListener((property, before, now) -> ask());
    Label lanes = new Label(words.tell("lanes.title"));
    lanes.getStyleClass().add("quiet");
    getChildren()
        .addAll(
            lanes,
            order,
            name,
            doing,
            toggle(
                "collapse",
                "fth-minimize-2",
                words.tell("lanes.collapse"),
                words.tell("lanes.collapse.what"),
                Option.COLLAPSED),
            toggle(
                "handOvers",
                "fth-corner-right-down",
                words.tell("lanes.handOvers"),
                words.tell("lanes.handOvers.what"),
                Option.HAND_OVERS),
            toggle(
                "criticalPath",
                "fth-git-commit",
                words.tell("lanes.path"),
                words.tell("lanes.path.what"),
                Option.CRITICAL_PATH),
            toggle(
                "overlay",
                "fth-layers",
                words.tell("lanes.overlay"),
                words.tell("lanes.overlay.what"),
                Option.OVERLAID));
    List<ToggleButton> toggles =
        getChildren().stream()
            .filter(ToggleButton.class::isInstance)
            .map(ToggleButton.class::cast)
            .toList();
    ToolbarFit fit =
        new ToolbarFit(
            this,
            List.of(
                tight ->
                    toggles.forEach(
                        each ->
                            each.setContentDisplay(
                                tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY)),
                tight -> shown(lanes, !tight),
                tight -> shown(name, !tight),
                tight -> shown(doing, !tight)),
            0);
    widthProperty().addListener((property, before, now) -> fit.fit(now.doubleValue(), false));
  }

  private static void shown(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  /** It takes the width there is, and fits into it. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private void ask() {
    screen.ask(order.getValue(), name.getText(), doing.getValue());
  }

  private ToggleButton toggle(String id, String icon, String text, String what, Option option) {
    ToggleButton toggle = new ToggleButton(text, new FontIcon(icon));
    toggle.setContentDisplay(ContentDisplay.TEXT_ONLY);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setId(id);
    toggle.setAccessibleText(what);
    toggle.setTooltip(new Tooltip(what));
    toggle.setSelected(screen.state().options().has(option));
    toggle.selectedProperty().addListener((property, before, now) -> screen.set(option, now));
    return toggle;
  }

  private String describe(LaneQuery.Order order) {
    return switch (order) {
      case NUMBER -> words.tell("order.number");
      case START -> words.tell("order.start");
      case END -> words.tell("order.end");
      case WAITING -> words.tell("order.waiting");
      case LOCK -> words.tell("order.lock");
    };
  }

  private String describe(LaneQuery.Doing doing) {
    return switch (doing) {
      case ANYTHING -> words.tell("doing.anything");
      case CALLING -> words.tell("doing.calling");
      case WAITING -> words.tell("doing.waiting");
      case HOLDING -> words.tell("doing.holding");
      case APPENDING -> words.tell("doing.appending");
    };
  }
}
