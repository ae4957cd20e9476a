package org.lockscope.ui.side;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.screen.OnStage;
import org.lockscope.ui.kit.CopyButton;
import org.lockscope.ui.kit.DotsPane;
import org.lockscope.ui.kit.Words;

/**
 * A scenario's program, which is the one that runs, with the threads on their lines. For the JavaFX
 * thread.
 */
public final class ListingPane extends VBox {
  /** Of a line before which some are left out. */
  private static final PseudoClass LEAP = PseudoClass.getPseudoClass("leap");

  private final Words words;
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final Label draft;
  private final List<DotsPane> dots = new ArrayList<>();
  private String program = "";

  /** Makes a listing of nothing yet. */
  public ListingPane(Words words) {
    this.words = words;
    setId("listing");
    getStyleClass().add("side-section");
    Label title = new Label(words.tell("stage.code"));
    title.getStyleClass().add("card-title");
    draft = new Label(words.tell("code.draft"));
    draft.getStyleClass().add("pill");
    draft.managedProperty().bind(draft.visibleProperty());
    HBox head = new HBox(title, draft, CodeHead.gap(), new CopyButton(words, () -> program));
    head.getStyleClass().add("card-head");
    lines.getStyleClass().addAll("code", "listing");
    scroll.setId("listingScroll");
    scroll.getStyleClass().add("listing-scroll");
    scroll.setAccessibleText(words.tell("stage.code"));
    getChildren().addAll(head, scroll);
  }

  /** Shows a program as it is at an instant. */
  public void show(OnStage.Listing listing) {
    draft.setVisible(listing.draft());
    if (!listing.text().equals(program) || dots.size() != listing.lines().size()) {
      program = listing.text();
      fill(listing.lines());
    }
    for (int i = 0; i < dots.size(); i++) {
      dots.get(i).show(listing.lines().get(i).lanes());
    }
  }

  private void fill(List<OnStage.Line> shown) {
    dots.clear();
    lines.getChildren().clear();
    int indent =
        shown.stream()
            .map(OnStage.Line::text)
            .filter(text -> !text.isBlank())
            .mapToInt(text -> text.length() - text.stripLeading().length())
            .min()
            .orElse(0);
    int last = shown.isEmpty() ? 0 : shown.getFirst().number();
    for (OnStage.Line line : shown) {
      Label number = new Label(Integer.toString(line.number()));
      number.getStyleClass().add("code-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      DotsPane pane = new DotsPane(words);
      pane.getStyleClass().add("listing-dots");
      Label text = new Label(line.text().substring(Math.min(indent, line.text().length())));
      text.getStyleClass().add("code-line");
      text.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(number, pane, text);
      row.getStyleClass().add("code-row");
      row.pseudoClassStateChanged(LEAP, line.number() > last + 1);
      last = line.number();
      dots.add(pane);
      lines.getChildren().add(row);
    }
    scroll.setVvalue(0);
  }
}
