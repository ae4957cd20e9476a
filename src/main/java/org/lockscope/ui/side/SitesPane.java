package org.lockscope.ui.side;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lockscope.say.Findings;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** Where threads waited, line by line; a click shows the longest wait there. */
public final class SitesPane extends FindingRows {
  private final Consumer<Findings.Finding> go;

  /**
   * An empty pane.
   *
   * @param go called with the row that is clicked
   */
  public SitesPane(Words words, Consumer<Findings.Finding> go) {
    super("sites", words.tell("sites.title"));
    this.go = go;
  }

  /** The line and its figures. */
  @Override
  Node row(Findings.Finding site) {
    Hyperlink line = wrapped(new Hyperlink(site.values().getFirst()));
    line.setOnAction(click -> go.accept(site));
    line.setAccessibleText(site.text());
    Label figures = wrapped(new Label(Quantities.unbroken(site.values().getLast())));
    figures.getStyleClass().add("quiet");
    return new VBox(line, figures);
  }
}
