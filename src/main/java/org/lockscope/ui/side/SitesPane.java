package org.lockscope.ui.side;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.say.Findings;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** Where threads waited, line by line; a click shows the longest wait there. */
public final class SitesPane extends VBox {
  private final Consumer<Findings.Finding> go;
  private final VBox rows = new VBox();
  private List<Findings.Finding> shown = List.of();

  /**
   * An empty pane.
   *
   * @param go called with the row that is clicked
   */
  public SitesPane(Words words, Consumer<Findings.Finding> go) {
    this.go = go;
    setId("sites");
    getStyleClass().add("side-section");
    rows.getStyleClass().add("inspector");
    Label title = new Label(words.tell("sites.title"));
    title.getStyleClass().add("card-title");
    getChildren().addAll(title, rows);
  }

  /** Shows rows, each the line and its figures. */
  public void show(List<Findings.Finding> sites) {
    if (!sites.equals(shown)) {
      shown = sites;
      rows.getChildren().setAll(sites.stream().map(this::node).toList());
    }
  }

  private Node node(Findings.Finding site) {
    Hyperlink line = new Hyperlink(site.values().getFirst());
    line.setOnAction(click -> go.accept(site));
    line.setAccessibleText(site.text());
    Label figures = new Label(Quantities.unbroken(site.values().getLast()));
    figures.getStyleClass().add("quiet");
    wrap(line);
    wrap(figures);
    return new VBox(line, figures);
  }

  private static void wrap(Labeled text) {
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
  }
}
