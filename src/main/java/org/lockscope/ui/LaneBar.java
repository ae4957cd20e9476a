package org.lockscope.ui;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.lockscope.trace.LaneQuery;

/** The controls that say which lanes are shown, in which order, and what besides. */
final class LaneBar extends FlowPane {
  private final Extras extras;
  private final ComboBox<LaneQuery.Order> order = new ComboBox<>();
  private final ComboBox<LaneQuery.Doing> doing = new ComboBox<>();
  private final TextField name = new TextField();

  LaneBar(Extras extras) {
    this.extras = extras;
    getStyleClass().addAll("lane-bar");
    setId("laneBar");
    order.setId("laneOrder");
    order.getItems().setAll(LaneQuery.Order.values());
    order.setConverter(Texts.converter(LaneBar::describe));
    order.setValue(LaneQuery.ALL.order());
    order.setAccessibleText("By what lanes are sorted");
    doing.setId("laneDoing");
    doing.getItems().setAll(LaneQuery.Doing.values());
    doing.setConverter(Texts.converter(LaneBar::describe));
    doing.setValue(LaneQuery.ALL.doing());
    doing.setAccessibleText("Only lanes that at the playhead are in this state");
    name.setId("laneName");
    name.setPromptText("Name");
    name.setPrefColumnCount(8);
    name.setAccessibleText("Only lanes whose name contains this");
    order.valueProperty().addListener((property, before, now) -> ask());
    doing.valueProperty().addListener((property, before, now) -> ask());
    name.textProperty().addListener((property, before, now) -> ask());
    Label lanes = new Label("Lanes");
    lanes.getStyleClass().add("quiet");
    getChildren()
        .addAll(
            lanes,
            order,
            name,
            doing,
            toggle("collapse", "Collapse", "All lanes as one picture", extras::setCollapsed),
            toggle("handOvers", "Hand-overs", "Arrows where a lock goes on", extras::setHandOvers),
            toggle(
                "criticalPath",
                "Critical path",
                "What made the run as long as it was",
                extras::setCriticalPath),
            toggle("overlay", "Overlay", "Both runs in one set of lanes", extras::setOverlaid));
  }

  private void ask() {
    extras.setQuery(order.getValue(), name.getText(), doing.getValue());
  }

  private static ToggleButton toggle(
      String id, String text, String what, Consumer<Boolean> selected) {
    ToggleButton toggle = new ToggleButton(text);
    toggle.setId(id);
    toggle.setAccessibleText(what);
    toggle.setTooltip(new Tooltip(what));
    toggle.selectedProperty().addListener((property, before, now) -> selected.accept(now));
    return toggle;
  }

  private static String describe(LaneQuery.Order order) {
    return switch (order) {
      case START -> "by start";
      case END -> "by end";
      case WAITING -> "by waiting time";
      case LOCK -> "by lock order";
    };
  }

  private static String describe(LaneQuery.Doing doing) {
    return doing == LaneQuery.Doing.ANYTHING
        ? "in any state"
        : doing.name().toLowerCase(Locale.ROOT);
  }
}
