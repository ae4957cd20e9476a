package org.lockscope.ui.setup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/**
 * What stands in controls as text, right or wrong, by the controls' identifiers: for controls that
 * take the place of others. For the JavaFX thread.
 *
 * @param controls which
 */
record FormValues(List<Node> controls) {
  /** Of groups of controls. */
  static FormValues of(Collection<? extends Collection<? extends Node>> groups) {
    return new FormValues(
        groups.stream().flatMap(Collection::stream).flatMap(FormValues::single).toList());
  }

  private static Stream<Node> single(Node node) {
    return node instanceof SegmentedButton several
        ? several.getButtons().stream().map(button -> (Node) button)
        : Stream.of(node);
  }

  /** What they say. */
  Map<String, String> read() {
    Map<String, String> values = new HashMap<>();
    for (Node control : controls) {
      switch (control) {
        case TextField field -> values.put(field.getId(), field.getText());
        case ToggleButton button ->
            values.put(button.getId(), Boolean.toString(button.isSelected()));
        case ComboBox<?> box when box.isEditable() ->
            values.put(box.getId(), box.getEditor().getText());
        case ComboBox<?> box ->
            values.put(box.getId(), Integer.toString(box.getSelectionModel().getSelectedIndex()));
        default -> {}
      }
    }
    return values;
  }

  /** Has them say it; of those that it does not name, nothing changes. */
  void write(Map<String, String> values) {
    for (Node control : controls) {
      String value = values.get(control.getId());
      if (value != null) {
        write(control, value);
      }
    }
  }

  private static void write(Node control, String value) {
    switch (control) {
      case TextField field -> field.setText(value);
      case ToggleButton button -> choose(button, Boolean.parseBoolean(value));
      case ComboBox<?> box when box.isEditable() -> box.getEditor().setText(value);
      case ComboBox<?> box -> box.getSelectionModel().select(Integer.parseInt(value));
      default -> {}
    }
  }

  /** Of a group it is the choice of another that ends one. */
  private static void choose(ToggleButton button, boolean on) {
    if (on || button.getToggleGroup() == null) {
      button.setSelected(on);
    }
  }
}
