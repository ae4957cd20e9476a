package org.lockscope.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Outlook;
import org.lockscope.paint.Quantities;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.session.CodeLine;
import org.lockscope.session.CodePlace;
import org.lockscope.session.CompleteProgram;
import org.lockscope.session.Listing;
import org.lockscope.trace.State;

/**
 * The code each worker runs. The lock is a bracket on it: its ends are dragged over the steps, or
 * moved by keyboard (up and down move the upper end, with Shift the lower one; Delete takes the
 * lock away); the listing and the expected cost follow, marked as a draft. Letting go chooses the
 * placement, and so does a pause after the last key.
 */
final class CodePane extends VBox {
  private final Words words;
  private static final double GRIP = 9;

  /** How far off the code the mouse may go and still drag. */
  private static final double SLACK = 40;

  private static final Duration PAUSE = Duration.millis(700);
  private static final Duration TOLD = Duration.seconds(2);

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
  private static final PseudoClass LEAP = PseudoClass.getPseudoClass("leap");

  private final Consumer<LockPlacement> choose;
  private final Consumer<Optional<Lit>> hovered;
  private final VBox lines = new VBox();
  private final Region bracket = new Region();
  private final Region upperGrip = new Region();
  private final Region lowerGrip = new Region();
  private final StackPane code = new BracketedCode();
  private final Label hint = new Label();
  private final Label mark = new Label();
  private final Label cost = new Label();
  private final Button copy = new Button();
  private final Map<CodePlace, DotsPane> dots = new EnumMap<>(CodePlace.class);
  private final BracketDraft draft = new BracketDraft();

  /** Ends with the scene, as the timer below does. */
  private final PauseTransition settling = new PauseTransition(PAUSE);

  private final PauseTransition told = new PauseTransition(TOLD);

  /** Whose code is shown while the lock is not on its way; null before there is any. */
  private @Nullable RunSettings settings;

  /** Whether {@link #settings} are those of a run that has not been started. */
  private boolean notStarted;

  /** What the lines are made from. */
  private @Nullable RunSettings filled;

  private double pressedAt;

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
    mark.setId("draftMark");
    mark.setText(words.tell("code.draft"));
    mark.getStyleClass().add("pill");
    hint.setId("dragHint");
    hint.getStyleClass().add("quiet");
    HBox head = new HBox(title, mark, gap(), hint);
    head.getStyleClass().add("card-head");
    copy.setText(words.tell("code.copy"));
    copy.setId("copyCode");
    copy.getStyleClass().addAll("small-button");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setAccessibleText(words.tell("code.copy.what"));
    copy.setTooltip(new Tooltip(copy.getAccessibleText()));
    copy.setOnAction(click -> copy());
    told.setOnFinished(end -> copy.setText(words.tell("code.copy")));
    bracket.setId("bracket");
    bracket.getStyleClass().add("bracket");
    for (Region behind : List.of(bracket, upperGrip, lowerGrip)) {
      behind.setManaged(false);
    }
    upperGrip.getStyleClass().add("bracket-grip");
    lowerGrip.getStyleClass().add("bracket-grip");
    lines.getStyleClass().add("code");
    // The mouse is the code's own, so that a drag outlives the lines it began on.
    code.getChildren().forEach(child -> child.setMouseTransparent(true));
    code.setPickOnBounds(true);
    cost.setId("cost");
    cost.setWrapText(true);
    cost.setMinHeight(Region.USE_PREF_SIZE);
    cost.getStyleClass().add("quiet");
    HBox.setHgrow(cost, Priority.ALWAYS);
    HBox foot = new HBox(cost, gap(), copy);
    foot.getStyleClass().add("card-head");
    getChildren().addAll(head, code, foot);
    code.setOnMousePressed(this::pressed);
    code.setOnMouseDragged(this::dragged);
    code.setOnMouseReleased(this::released);
    code.setOnMouseMoved(this::moved);
    code.setOnMouseExited(mouse -> hovered.accept(Optional.empty()));
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        mouse -> {
          // The scroll pane around would take the focus, and with it the keys.
          requestFocus();
          mouse.consume();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    settling.setOnFinished(end -> chosen(draft.settle()));
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                giveUp();
              }
            });
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                told.stop();
                giveUp();
              }
            });
    update();
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** Shows the code of settings, of a run or of the next. */
  void show(RunSettings ofRun) {
    show(ofRun, false);
  }

  /**
   * Shows code.
   *
   * @param ofRun whose code; null for a recording whose code is not known
   * @param next whether it is that of a run that has not been started
   */
  void show(@Nullable RunSettings ofRun, boolean next) {
    settings = ofRun;
    notStarted = next;
    if (ofRun == null) {
      draft.cancel();
    } else {
      draft.placed(ofRun.placement());
    }
    update();
  }

  /** Has the lines, the bracket and the marks say what there is to say now. */
  private void update() {
    RunSettings of = settings;
    setVisible(of != null);
    setManaged(of != null);
    if (of == null) {
      filled = null;
      lines.getChildren().clear();
      dots.clear();
      return;
    }
    if (draft.shown().isEmpty()) {
      settling.stop();
    }
    boolean drafted = notStarted || draft.shown().isPresent();
    mark.setVisible(drafted);
    mark.setManaged(drafted);
    bracket.pseudoClassStateChanged(DRAFT, drafted);
    RunSettings shown = of.withPlacement(draft.shown().orElse(of.placement()));
    hint.setText(
        switch (shown.placement()) {
          case LockPlacement.None() -> words.tell("code.hint.none");
          case LockPlacement.Span span -> words.tell("code.hint");
          case LockPlacement.Pair pair -> "";
        });
    if (!shown.equals(filled)) {
      filled = shown;
      fill(shown);
    }
  }

  /** Hides how long a run would take, or not. */
  void withhold(boolean on) {
    cost.setVisible(!on);
  }

  /** Shows which threads are on which line, by what is done there. */
  void showWorkers(Map<CodePlace, List<Integer>> workers) {
    boolean known = draft.shown().isEmpty() && !notStarted;
    dots.forEach(
        (place, pane) -> pane.show(known ? workers.getOrDefault(place, List.of()) : List.of()));
  }

  /** Lights the lines that something is about; none if it is nothing. */
  void light(Optional<Lit> lit) {
    for (Node row : lines.getChildren()) {
      row.pseudoClassStateChanged(LIT, lit.isPresent() && lit.equals(about(row)));
    }
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

  private void fill(RunSettings shown) {
    dots.clear();
    List<Node> all = new ArrayList<>();
    Listing listing = Listing.of(shown);
    for (int i = 0; i < listing.lines().size(); i++) {
      HBox row = row(listing.lines().get(i));
      row.pseudoClassStateChanged(LEAP, listing.leapsBefore(i));
      all.add(row);
    }
    lines.getChildren().setAll(all);
    cost.setText(Quantities.unbroken(new Outlook(shown, words.language()).expected()));
    setAccessibleText(listing.text());
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

  private void placeBracket() {
    RunSettings shown = filled;
    boolean locked = shown != null && shown.placement() instanceof LockPlacement.Span;
    for (Region part : List.of(bracket, upperGrip, lowerGrip)) {
      part.setVisible(locked);
    }
    if (shown == null || !locked) {
      return;
    }
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (Node row : lines.getChildren()) {
      Step step = place(row).step();
      if (place(row).lock() || step != null && shown.placement().holds(step)) {
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

  /** What of the lock is at a height; null if nothing can be taken hold of. */
  private BracketDraft.@Nullable Part partAt(double y) {
    if (!bracket.isVisible()) {
      RunSettings shown = filled;
      boolean none = shown != null && shown.placement().equals(LockPlacement.NONE);
      return none && rowAt(y).map(row -> place(row).step()).isPresent()
          ? BracketDraft.Part.LINE
          : null;
    }
    double top = Math.abs(y - bracket.getLayoutY());
    double bottom = Math.abs(y - bracket.getLayoutY() - bracket.getHeight());
    if (Math.min(top, bottom) > GRIP) {
      return null;
    }
    return top <= bottom ? BracketDraft.Part.UPPER : BracketDraft.Part.LOWER;
  }

  private Optional<Node> rowAt(double y) {
    return lines.getChildren().stream()
        .filter(
            row -> row.getBoundsInParent().getMinY() <= y && y < row.getBoundsInParent().getMaxY())
        .findFirst();
  }

  private void pressed(MouseEvent mouse) {
    RunSettings of = settings;
    BracketDraft.Part part = partAt(mouse.getY());
    if (of == null || part == null || mouse.getButton() != MouseButton.PRIMARY) {
      return;
    }
    chosen(draft.settle());
    requestFocus();
    pressedAt = mouse.getY();
    if (of.placement() instanceof LockPlacement.Span(Step first, Step last)) {
      draft.begin(of.placement(), part, part == BracketDraft.Part.UPPER ? first : last);
    } else {
      rowAt(mouse.getY())
          .map(row -> place(row).step())
          .ifPresent(step -> draft.begin(of.placement(), part, step));
    }
  }

  private void dragged(MouseEvent mouse) {
    boolean near =
        code.getLayoutBounds().getMinX() - SLACK <= mouse.getX()
            && mouse.getX() <= code.getLayoutBounds().getMaxX() + SLACK
            && code.getLayoutBounds().getMinY() - SLACK <= mouse.getY()
            && mouse.getY() <= code.getLayoutBounds().getMaxY() + SLACK;
    if (near && !lines.getChildren().isEmpty()) {
      double row = lines.getChildren().getFirst().getLayoutBounds().getHeight();
      draft.move((mouse.getY() - pressedAt) / Math.max(1, row));
    } else {
      draft.leave();
    }
    update();
  }

  private void released(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY) {
      chosen(draft.release());
    }
  }

  private void moved(MouseEvent mouse) {
    if (draft.held()) {
      // The button was let go where nobody told us.
      giveUp();
    }
    BracketDraft.Part part = partAt(mouse.getY());
    code.setCursor(
        part == null
            ? Cursor.DEFAULT
            : part == BracketDraft.Part.LINE ? Cursor.HAND : Cursor.V_RESIZE);
    hovered.accept(rowAt(mouse.getY()).flatMap(CodePane::about));
  }

  /** A draft has ended, in a placement or in none. */
  private void chosen(Optional<LockPlacement> placement) {
    settling.stop();
    placement.ifPresent(choose);
    update();
  }

  private void giveUp() {
    draft.cancel();
    update();
  }

  private void key(KeyEvent key) {
    RunSettings of = settings;
    RunSettings shown = filled;
    if (of == null || shown == null) {
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE && draft.shown().isPresent()) {
      giveUp();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && draft.shown().isPresent()) {
      chosen(draft.settle());
      key.consume();
    } else {
      BracketKeys.moved(shown.placement(), key)
          .ifPresent(
              to -> {
                draft.key(of.placement(), to);
                settling.playFromStart();
                update();
                key.consume();
              });
    }
  }

  private void copy() {
    RunSettings shown = filled;
    if (shown != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(CompleteProgram.of(shown).text());
      Clipboard.getSystemClipboard().setContent(content);
      copy.setText(words.tell("code.copied"));
      told.playFromStart();
    }
  }

  /** The lines with the bracket behind them, which stands where they were laid out. */
  private final class BracketedCode extends StackPane {
    BracketedCode() {
      super(bracket, lines, upperGrip, lowerGrip);
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      lines.layout();
      placeBracket();
    }
  }
}
