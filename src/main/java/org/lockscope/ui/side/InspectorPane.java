package org.lockscope.ui.side;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.say.Inspection;
import org.lockscope.text.Quantities;

/** What was clicked on, in words, with links to what it is connected with. */
public final class InspectorPane extends VBox {
  private final Consumer<Inspection.Target> go;
  private List<Inspection.Line> shown = List.of();

  /**
   * An empty pane.
   *
   * @param go called with the place that a link leads to
   */
  public InspectorPane(Consumer<Inspection.Target> go) {
    this.go = go;
    setId("inspector");
    getStyleClass().add("inspector");
  }

  /** Shows lines; the first is the title. */
  public void show(List<Inspection.Line> lines) {
    if (lines.equals(shown)) {
      return;
    }
    shown = lines;
    getChildren().setAll(lines.stream().map(this::node).toList());
    if (!lines.isEmpty()) {
      getChildren().getFirst().getStyleClass().add("card-title");
    }
  }

  private Node node(Inspection.Line line) {
    Inspection.Target target = line.target();
    if (target == null) {
      Label label = new Label(Quantities.unbroken(line.text()));
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      return label;
    }
    Hyperlink link = new Hyperlink(Quantities.unbroken(line.text()));
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(click -> go.accept(target));
    return link;
  }
}
