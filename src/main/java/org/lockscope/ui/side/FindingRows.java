package org.lockscope.ui.side;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.say.Findings;

/** Findings under a title, one below the other. For the JavaFX thread. */
abstract class FindingRows extends VBox {
  private final VBox rows = new VBox();
  private List<Findings.Finding> shown = List.of();

  /** No findings yet. */
  FindingRows(String id, String title) {
    setId(id);
    getStyleClass().add("side-section");
    rows.getStyleClass().add("inspector");
    Label head = new Label(title);
    head.getStyleClass().add("card-title");
    getChildren().addAll(head, rows);
  }

  /** Shows findings. */
  public final void show(List<Findings.Finding> findings) {
    if (!findings.equals(shown)) {
      shown = findings;
      rows.getChildren().setAll(findings.stream().map(this::row).toList());
    }
  }

  /** What one is shown as. */
  abstract Node row(Findings.Finding finding);

  /** Has a text take as many lines as it needs. */
  static <T extends Labeled> T wrapped(T text) {
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    return text;
  }
}
