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

/** What a run that has ended shows, a sentence each; a click shows where. */
public final class VerdictPane extends VBox {
  private final Consumer<Findings.Finding> go;
  private final VBox sentences = new VBox();
  private List<Findings.Finding> shown = List.of();

  /**
   * An empty pane.
   *
   * @param go called with the sentence that is clicked
   */
  public VerdictPane(Words words, Consumer<Findings.Finding> go) {
    this.go = go;
    setId("verdicts");
    getStyleClass().add("side-section");
    sentences.getStyleClass().add("inspector");
    Label title = new Label(words.tell("verdicts.title"));
    title.getStyleClass().add("card-title");
    getChildren().addAll(title, sentences);
  }

  /** Shows sentences. */
  public void show(List<Findings.Finding> findings) {
    if (!findings.equals(shown)) {
      shown = findings;
      sentences.getChildren().setAll(findings.stream().map(this::node).toList());
    }
  }

  private Node node(Findings.Finding verdict) {
    String told = Quantities.unbroken(verdict.text());
    boolean leads = verdict.target() != null || verdict.race() != null;
    Labeled text = leads ? new Hyperlink(told) : new Label(told);
    if (text instanceof Hyperlink link) {
      link.setOnAction(click -> go.accept(verdict));
    }
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    return text;
  }
}
