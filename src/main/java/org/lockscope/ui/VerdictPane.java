package org.lockscope.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Findings;
import org.lockscope.paint.RunSummary;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Trace;

/** What a run that has ended shows, a sentence each; a click shows where. */
final class VerdictPane extends VBox {
  private final Consumer<Findings.Finding> go;
  private final VBox sentences = new VBox();
  private @Nullable Trace shown;

  /**
   * An empty pane.
   *
   * @param go called with the sentence that is clicked
   */
  VerdictPane(Words words, Consumer<Findings.Finding> go) {
    this.go = go;
    setId("verdicts");
    getStyleClass().add("side-section");
    sentences.getStyleClass().add("inspector");
    Label title = new Label(words.tell("verdicts.title"));
    title.getStyleClass().add("card-title");
    getChildren().addAll(title, sentences);
  }

  /**
   * Shows what there is to say about a run.
   *
   * @return whether there is anything
   */
  boolean show(RunSummary run) {
    if (run.trace() == shown && !sentences.getChildren().isEmpty()) {
      return true; // an ended run's sentences stay, wherever its playhead is
    }
    List<Findings.Finding> verdicts = Findings.of(run);
    shown = run.trace();
    sentences.getChildren().setAll(verdicts.stream().map(this::node).toList());
    return !verdicts.isEmpty();
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
