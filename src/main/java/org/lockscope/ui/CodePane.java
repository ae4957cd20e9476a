package org.lockscope.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Outlook;
import org.lockscope.paint.Quantities;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.session.CodeLine;
import org.lockscope.session.CompleteProgram;
import org.lockscope.session.Listing;
import org.lockscope.trace.State;

/**
 * The code each worker runs. The lock is a bracket on it: its ends are dragged over the steps, or
 * moved by keyboard (up and down move the upper end, with Shift the lower one; Delete takes the
 * lock away); the listing and the expected cost follow, and letting go chooses the placement.
 */
final class CodePane extends VBox {
  private final Words words;
  private static final double GRIP = 9;

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final Consumer<LockPlacement> choose;
  private final Consumer<Optional<Lit>> hovered;
  private final VBox lines = new VBox();
  private final Region bracket = new Region();
  private final Label cost = new Label();
  private final Map<Step, DotsPane> dots = new EnumMap<>(Step.class);
  private @Nullable RunSettings settings;
  private @Nullable SpanDrag drag;

  /**
   * A pane without code.
   *
   * @param choose called with the placement that was moved to
   * @param hovered called with what the line under the mouse is about, if it is about something
   */
  CodePane(Words words, Consumer<LockPlacement> choose, Consumer<Optional<Lit>> hovered) {
    this.words = words;
    this.choose = choose;
    this.hovered = hovered;
    setId("code");
    getStyleClass().add("side-section");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setFocusTraversable(true);
    Label title = new Label(words.tell("code.title"));
    title.getStyleClass().add("card-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button copy = new Button(words.tell("code.copy"));
    copy.setId("copyCode");
    copy.getStyleClass().addAll("small-button");
    copy.setAccessibleText(words.tell("code.copy.what"));
    copy.setTooltip(new Tooltip(copy.getAccessibleText()));
    copy.setOnAction(click -> copy());
    bracket.setId("bracket");
    bracket.getStyleClass().add("bracket");
    bracket.setManaged(false);
    bracket.setMouseTransparent(true);
    lines.getStyleClass().add("code");
    StackPane code = new BracketedCode();
    cost.setId("cost");
    cost.setWrapText(true);
    cost.setMinHeight(Region.USE_PREF_SIZE);
    cost.getStyleClass().add("quiet");
    HBox head = new HBox(title, gap, copy);
    head.getStyleClass().add("card-head");
    getChildren().addAll(head, code, cost);
    code.setOnMousePressed(this::pressed);
    code.setOnMouseDragged(this::dragged);
    code.setOnMouseReleased(mouse -> released());
    code.setOnMouseMoved(
        mouse -> code.setCursor(endAt(mouse.getY()) == null ? Cursor.DEFAULT : Cursor.V_RESIZE));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows the code of settings. */
  void show(RunSettings newSettings) {
    if (drag == null && !newSettings.equals(settings)) {
      settings = newSettings;
      fill(newSettings);
    }
  }

  /** Shows which workers are on which line, by the step each is in. */
  void showWorkers(Map<Step, List<Integer>> workers) {
    dots.forEach((step, pane) -> pane.show(workers.getOrDefault(step, List.of())));
  }

  /** Lights the lines that something is about; none if it is nothing. */
  void light(Optional<Lit> lit) {
    for (Node row : lines.getChildren()) {
      row.pseudoClassStateChanged(LIT, lit.isPresent() && lit.equals(about(row)));
    }
  }

  private static Optional<Lit> about(Node row) {
    if (row.getUserData() instanceof Step step) {
      return Optional.of(
          step == Step.APPEND
              ? new Lit(State.APPENDING, 0)
              : new Lit(State.CALLING, step.ordinal()));
    }
    boolean locks = row instanceof StackPane pane && isLock(pane);
    return locks ? Optional.of(Lit.LOCK) : Optional.empty();
  }

  private static boolean isLock(StackPane row) {
    return row.getChildren().getFirst().getStyleClass().contains("code-lock");
  }

  private void fill(RunSettings shown) {
    dots.clear();
    List<StackPane> all = new ArrayList<>();
    for (CodeLine line : Listing.of(shown).lines()) {
      Label text = new Label(line.text());
      text.getStyleClass().add(line.place().lock() ? "code-lock" : "code-line");
      text.setMinWidth(Region.USE_PREF_SIZE);
      StackPane row = new StackPane(text);
      row.getStyleClass().add("code-row");
      StackPane.setAlignment(text, Pos.CENTER_LEFT);
      Step step = line.place().step();
      row.setUserData(step);
      if (step != null && !dots.containsKey(step)) {
        DotsPane pane = new DotsPane(words);
        row.getChildren().add(pane);
        row.setId("line-" + step.label());
        dots.put(step, pane);
      }
      row.setOnMouseEntered(mouse -> hovered.accept(about(row)));
      row.setOnMouseExited(mouse -> hovered.accept(Optional.empty()));
      all.add(row);
    }
    lines.getChildren().setAll(all);
    cost.setText(Quantities.unbroken(new Outlook(shown, words.language()).expected()));
    setAccessibleText(Listing.of(shown).text());
    placeBracket();
  }

  private void placeBracket() {
    RunSettings shown = settings;
    boolean locked = shown != null && shown.placement() instanceof LockPlacement.Span;
    bracket.setVisible(locked);
    if (!locked) {
      return;
    }
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (int i = 0; i < lines.getChildren().size(); i++) {
      StackPane row = (StackPane) lines.getChildren().get(i);
      boolean inside =
          isLock(row)
              || row.getUserData() instanceof Step step
                  && shown != null
                  && shown.placement().holds(step);
      if (inside) {
        top = Math.min(top, row.getLayoutY());
        bottom = Math.max(bottom, row.getLayoutY() + row.getHeight());
      }
    }
    bracket.resizeRelocate(0, top, lines.getWidth(), Math.max(0, bottom - top));
  }

  /**
   * Which end of the bracket is at a height: true for the upper, false for the lower, else null.
   */
  private @Nullable Boolean endAt(double y) {
    if (!bracket.isVisible()) {
      return null;
    }
    double top = bracket.getLayoutY();
    double bottom = top + bracket.getHeight();
    if (Math.abs(y - top) <= GRIP) {
      return true;
    }
    return Math.abs(y - bottom) <= GRIP ? Boolean.FALSE : null;
  }

  private void pressed(MouseEvent mouse) {
    requestFocus();
    Boolean upper = endAt(mouse.getY());
    RunSettings shown = settings;
    if (shown != null && upper != null) {
      drag = new SpanDrag(shown, upper);
      return;
    }
    Step step = stepAt(mouse.getY());
    if (shown != null && !bracket.isVisible() && step != null) {
      drag = new SpanDrag(shown, false);
      preview(LockPlacement.span(step, step));
    }
  }

  private void dragged(MouseEvent mouse) {
    Step step = stepAt(mouse.getY());
    RunSettings shown = settings;
    if (drag != null && shown != null && step != null) {
      preview(drag.moved(shown.placement(), step));
    }
  }

  /** The step whose line is nearest to a height. */
  private @Nullable Step stepAt(double y) {
    Step nearest = null;
    double distance = Double.MAX_VALUE;
    for (Node line : lines.getChildren()) {
      double away = Math.abs(line.getLayoutY() + line.getLayoutBounds().getHeight() / 2 - y);
      if (line.getUserData() instanceof Step step && away < distance) {
        distance = away;
        nearest = step;
      }
    }
    return nearest;
  }

  private void preview(LockPlacement placement) {
    RunSettings shown = settings;
    if (shown != null && !placement.equals(shown.placement())) {
      settings = shown.withPlacement(placement);
      fill(settings);
      applyCss();
      layout();
    }
  }

  private void released() {
    RunSettings shown = settings;
    boolean moved =
        drag != null && shown != null && !drag.before().placement().equals(shown.placement());
    drag = null;
    if (moved && shown != null) {
      choose.accept(shown.placement());
    }
  }

  private void key(KeyEvent key) {
    RunSettings shown = settings;
    if (shown == null) {
      return;
    }
    SpanDrag.keyed(shown.placement(), key)
        .ifPresent(
            placement -> {
              choose.accept(placement);
              key.consume();
            });
  }

  private void copy() {
    RunSettings shown = settings;
    if (shown != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(CompleteProgram.of(shown).text());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** The lines with the bracket behind them, which stands where they were laid out. */
  private final class BracketedCode extends StackPane {
    BracketedCode() {
      super(bracket, lines);
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      lines.layout();
      placeBracket();
    }
  }
}
