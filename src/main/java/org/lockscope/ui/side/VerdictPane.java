package org.lockscope.ui.side;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.lockscope.say.Findings;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** What a run that has ended shows, a sentence each; a click shows where. */
public final class VerdictPane extends FindingRows {
  private final Consumer<Findings.Finding> go;

  /**
   * An empty pane.
   *
   * @param go called with the sentence that is clicked
   */
  public VerdictPane(Words words, Consumer<Findings.Finding> go) {
    super("verdicts", words.tell("verdicts.title"));
    this.go = go;
  }

  @Override
  Node row(Findings.Finding verdict) {
    String told = Quantities.unbroken(verdict.text());
    if (verdict.target() == null && verdict.race() == null) {
      return wrapped(new Label(told));
    }
    Hyperlink link = wrapped(new Hyperlink(told));
    link.setOnAction(click -> go.accept(verdict));
    return link;
  }
}
