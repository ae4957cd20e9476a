package org.lockscope.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Marker;
import org.lockscope.screen.Marking;
import org.lockscope.screen.Tool;
import org.lockscope.ui.kit.Words;

/**
 * The tools that draw over the pictures, over the window while one of them is taken. Shows what is
 * taken, and sends commands.
 */
public final class MarkupBar extends HBox {
  private static final double FROM_THE_EDGE = 5;

  private final Words words;
  private final Marker marker;
  private final Map<Tool, ToggleButton> tools = new EnumMap<>(Tool.class);
  private final TextField text = new TextField();
  private final Label where = new Label();

  /** Makes the bar, whose buttons set this marker. */
  public MarkupBar(Words words, Marker marker) {
    this.words = words;
    this.marker = marker;
    setId("markupBar");
    getStyleClass().add("markup-bar");
    for (Tool tool : Tool.values()) {
      tools.put(tool, toggle(tool));
    }
    text.setId("markupText");
    text.setPrefColumnCount(14);
    text.setPromptText(words.tell("markup.text"));
    text.setAccessibleText(words.tell("markup.text.what"));
    text.setTooltip(new Tooltip(words.tell("markup.text.what")));
    text.textProperty().addListener((property, before, now) -> marker.write(now));
    Button clear = new Button(words.tell("markup.clear"), new FontIcon("fth-trash-2"));
    named(clear, "markupClear", words.tell("markup.clear.what"));
    clear.setOnAction(click -> marker.eraseAll());
    Button done = new Button(words.tell("markup.done"));
    named(done, "markupDone", words.tell("markup.done.what"));
    done.setOnAction(click -> marker.take(null));
    getChildren().addAll(tools.values());
    where.setId("markupWhere");
    where.managedProperty().bind(where.visibleProperty());
    where.visibleProperty().bind(where.textProperty().isNotEmpty());
    where.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(text, clear, done, where);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    // Over titles and controls, where no lane ever is: all lanes can be drawn on.
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    StackPane.setMargin(this, new Insets(FROM_THE_EDGE, 0, 0, 0));
    setVisible(false);
  }

  private ToggleButton toggle(Tool tool) {
    return switch (tool) {
      case PEN -> toggle(tool, "fth-edit-2", "markup.pen", words.tell("markup.pen.what"));
      case ARROW ->
          toggle(tool, "fth-arrow-up-right", "markup.arrow", words.tell("markup.arrow.what"));
      case SPOTLIGHT ->
          toggle(tool, "fth-sun", "markup.spotlight", words.tell("markup.spotlight.what"));
      case LABEL -> toggle(tool, "fth-tag", "markup.label", words.tell("markup.label.what"));
      case ERASER -> toggle(tool, "fth-delete", "markup.eraser", words.tell("markup.eraser.what"));
    };
  }

  /** A tool's button; the key of its text is its id too. */
  private ToggleButton toggle(Tool tool, String icon, String key, String what) {
    ToggleButton button = new ToggleButton(words.tell(key), new FontIcon(icon));
    named(button, key, what);
    // The marker decides what is taken: a click on the tool that is, puts it away.
    button.setOnAction(click -> marker.take(button.isSelected() ? tool : null));
    return button;
  }

  private static void named(ButtonBase button, String id, String what) {
    button.setId(id);
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(what));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(true);
  }

  /** Takes the pen, or puts away what is taken. */
  public void toggle() {
    marker.take(isVisible() ? null : Tool.PEN);
  }

  /** Takes another tool, if one is taken. */
  public void change(Tool tool) {
    if (isVisible()) {
      marker.take(tool);
    }
  }

  /** That the tool was put to where it does not draw; nothing if it was not. */
  private String missed(Frame frame) {
    return frame.state().marking().missed() ? words.tell("markup.missed") : "";
  }

  /** Shows what is taken. */
  public void show(Frame frame) {
    Marking marking = frame.state().marking();
    where.setText(missed(frame));
    Tool taken = marking.tool();
    setVisible(taken != null);
    tools.forEach((tool, button) -> button.setSelected(tool == taken));
    text.setDisable(taken != Tool.LABEL);
    if (!text.getText().equals(marking.text())) {
      text.setText(marking.text());
    }
  }
}
