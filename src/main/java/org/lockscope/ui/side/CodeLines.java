package org.lockscope.ui.side;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Lit;
import org.lockscope.scenario.news.CodeLine;
import org.lockscope.scenario.news.CodePlace;
import org.lockscope.scenario.news.Listing;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.Step;
import org.lockscope.trace.State;
import org.lockscope.ui.kit.DotsPane;
import org.lockscope.ui.kit.Words;

/**
 * The lines of code with the lock's bracket behind them, which stands where they were laid out.
 * What is where, it says by height; the mouse is its own, so that a drag outlives the lines it
 * began on. For the JavaFX thread.
 */
final class CodeLines extends StackPane {
  private static final double GRIP = 9;

  /** How far off the code the mouse may go and still drag. */
  private static final double SLACK = 40;

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
  private static final PseudoClass LEAP = PseudoClass.getPseudoClass("leap");

  private final Words words;
  private final VBox lines = new VBox();
  private final Region bracket = new Region();
  private final Region upperGrip = new Region();
  private final Region lowerGrip = new Region();
  private final Map<CodePlace, DotsPane> dots = new EnumMap<>(CodePlace.class);
  private LockPlacement placement = LockPlacement.none();

  /** No lines. */
  CodeLines(Words words) {
    this.words = words;
    bracket.setId("bracket");
    bracket.getStyleClass().add("bracket");
    for (Region part : List.of(bracket, upperGrip, lowerGrip)) {
      part.setManaged(false);
    }
    upperGrip.getStyleClass().add("bracket-grip");
    lowerGrip.getStyleClass().add("bracket-grip");
    lines.getStyleClass().add("code");
    getChildren().addAll(bracket, lines, upperGrip, lowerGrip);
    getChildren().forEach(child -> child.setMouseTransparent(true));
    setPickOnBounds(true);
  }

  /** Shows other lines, with the lock where it stands in them. */
  void show(Listing listing, LockPlacement lock) {
    placement = lock;
    dots.clear();
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < listing.lines().size(); i++) {
      HBox row = row(listing.lines().get(i));
      row.pseudoClassStateChanged(LEAP, listing.leapsBefore(i));
      all.add(row);
    }
    lines.getChildren().setAll(all);
    applyCss();
    layout();
  }

  private HBox row(CodeLine line) {
    CodePlace place = line.place();
    Label number = new Label(Integer.toString(line.number()));
    number.getStyleClass().add("code-number");
    Label text = new Label(line.text());
    text.getStyleClass().add(place.lock() ? "code-lock" : "code-line");
    text.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(number, text);
    row.getStyleClass().add("code-row");
    row.setUserData(place);
    if (place != CodePlace.OTHER && !dots.containsKey(place)) {
      DotsPane pane = new DotsPane(words);
      HBox.setHgrow(pane, Priority.ALWAYS);
      row.getChildren().add(pane);
      Step step = place.step();
      row.setId("line-" + (step == null ? place.name().toLowerCase(Locale.ROOT) : step.label()));
      dots.put(place, pane);
    }
    return row;
  }

  /** Marks the bracket as that of a run that has not been started, or not. */
  void setDraft(boolean on) {
    bracket.pseudoClassStateChanged(DRAFT, on);
  }

  /** Shows which threads are on which line, by what is done there. */
  void showWorkers(Map<CodePlace, List<Integer>> workers) {
    dots.forEach((place, pane) -> pane.show(workers.getOrDefault(place, List.of())));
  }

  /** Lights the lines that something is about; none if it is nothing. */
  void light(Optional<Lit> lit) {
    for (Node row : lines.getChildren()) {
      row.pseudoClassStateChanged(LIT, lit.isPresent() && lit.equals(about(row)));
    }
  }

  /** What the line at a height is about, if it is about something. */
  Optional<Lit> aboutAt(double y) {
    return rowAt(y).flatMap(CodeLines::about);
  }

  /** The step of the line at a height, if it does one. */
  Optional<Step> stepAt(double y) {
    return rowAt(y).map(row -> place(row).step());
  }

  private Optional<Node> rowAt(double y) {
    return lines.getChildren().stream()
        .filter(
            row -> row.getBoundsInParent().getMinY() <= y && y < row.getBoundsInParent().getMaxY())
        .findFirst();
  }

  private static CodePlace place(Node row) {
    return row.getUserData() instanceof CodePlace place ? place : CodePlace.OTHER;
  }

  private static Optional<Lit> about(Node row) {
    CodePlace place = place(row);
    Step step = place.step();
    if (step != null) {
      return Optional.of(
          step == Step.APPEND
              ? new Lit(State.APPENDING, 0)
              : new Lit(State.CALLING, step.ordinal()));
    }
    return place.lock() ? Optional.of(Lit.LOCK) : Optional.empty();
  }

  /** What of the lock is at a height; null if nothing can be taken hold of. */
  BracketDrag.@Nullable Part partAt(double y) {
    if (!bracket.isVisible()) {
      return placement.equals(LockPlacement.none()) && stepAt(y).isPresent()
          ? BracketDrag.Part.LINE
          : null;
    }
    double top = Math.abs(y - bracket.getLayoutY());
    double bottom = Math.abs(y - bracket.getLayoutY() - bracket.getHeight());
    if (Math.min(top, bottom) > GRIP) {
      return null;
    }
    return top <= bottom ? BracketDrag.Part.UPPER : BracketDrag.Part.LOWER;
  }

  /** Whether a place is on the code, or so little off it that a drag goes on. */
  boolean near(double x, double y) {
    Bounds code = getLayoutBounds();
    return code.getMinX() - SLACK <= x
        && x <= code.getMaxX() + SLACK
        && code.getMinY() - SLACK <= y
        && y <= code.getMaxY() + SLACK;
  }

  /** A height in rows. */
  double rows(double pixels) {
    List<Node> rows = lines.getChildren();
    return rows.isEmpty() ? 0 : pixels / Math.max(1, rows.getFirst().getLayoutBounds().getHeight());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    lines.layout();
    placeBracket();
  }

  private void placeBracket() {
    boolean locked = !lines.getChildren().isEmpty() && placement instanceof LockPlacement.Span;
    for (Region part : List.of(bracket, upperGrip, lowerGrip)) {
      part.setVisible(locked);
    }
    if (!locked) {
      return;
    }
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (Node row : lines.getChildren()) {
      Step step = place(row).step();
      if (place(row).lock() || (step != null && placement.holds(step))) {
        top = Math.min(top, row.getLayoutY());
        bottom = Math.max(bottom, row.getLayoutY() + row.getLayoutBounds().getHeight());
      }
    }
    double wide = lines.getWidth();
    bracket.resizeRelocate(0, top, wide, Math.max(0, bottom - top));
    double grip = upperGrip.prefWidth(-1);
    double tall = upperGrip.prefHeight(-1);
    upperGrip.resizeRelocate((wide - grip) / 2, top - tall / 2, grip, tall);
    lowerGrip.resizeRelocate((wide - grip) / 2, bottom - tall / 2, grip, tall);
  }
}
