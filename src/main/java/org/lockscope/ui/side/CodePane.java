package org.lockscope.ui.side;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Lit;
import org.lockscope.scenario.news.CodePlace;
import org.lockscope.scenario.news.CompleteProgram;
import org.lockscope.scenario.news.Listing;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Step;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Screen;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.CopyButton;
import org.lockscope.ui.kit.Words;

/**
 * The code each worker runs. The lock is a bracket on it: its ends are dragged over the steps, or
 * moved by keyboard (up and down move the upper end, with Shift the lower one; Delete takes the
 * lock away); the listing and the expected cost follow, marked as a draft. The draft is the
 * screen's, and so is what comes of it: letting go chooses the placement, and so does a pause after
 * the last key. For the JavaFX thread.
 */
public final class CodePane extends VBox {
  private final Words words;
  private final Screen screen;
  private final Consumer<Optional<Lit>> hovered;
  private final CodeLines code;
  private final CodeHead head;
  private final Label cost = new Label();
  private final HBox foot;
  private final BracketDrag drag = new BracketDrag();

  /** What the lines are made from; null for code that is not known, or none yet. */
  private @Nullable RunSettings filled;

  private double pressedAt;

  /**
   * A pane without code.
   *
   * @param screen is told where the lock is moved to
   * @param hovered called with what the line under the mouse is about, if it is about something
   */
  public CodePane(Words words, Screen screen, Consumer<Optional<Lit>> hovered) {
    this.words = words;
    this.screen = screen;
    this.hovered = hovered;
    this.code = new CodeLines(words);
    this.head = new CodeHead(words);
    setId("code");
    getStyleClass().add("side-section");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setFocusTraversable(true);
    cost.setId("cost");
    cost.setWrapText(true);
    cost.setMinHeight(Region.USE_PREF_SIZE);
    cost.getStyleClass().add("quiet");
    HBox.setHgrow(cost, Priority.ALWAYS);
    foot = foot();
    getChildren().addAll(head, code, foot);
    listen();
    show(new Frame.Code(null, false));
  }

  private HBox foot() {
    HBox made = new HBox(cost, CodeHead.gap(), new CopyButton(words, this::program));
    made.getStyleClass().add("card-head");
    made.managedProperty().bind(made.visibleProperty());
    return made;
  }

  private String program() {
    return filled == null ? "" : CompleteProgram.of(filled).text();
  }

  private void listen() {
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
                giveUp();
              }
            });
  }

  /** Shows the code of the run in focus, or of a draft. */
  public void show(Frame.Code shown) {
    RunSettings settings = shown.plan() == null ? null : RunSettings.of(shown.plan());
    setVisible(settings != null);
    setManaged(settings != null);
    if (settings == null) {
      drag.end();
      filled = null;
      return;
    }
    if (drag.at().filter(to -> !to.equals(settings.placement())).isPresent()) {
      // The lock was put elsewhere meanwhile, or the draft given up: the drag is over.
      drag.end();
    }
    head.show(shown);
    foot.setDisable(shown.wrong());
    code.setDraft(shown.draft());
    if (!settings.equals(filled)) {
      filled = settings;
      fill(settings);
    }
  }

  private void fill(RunSettings settings) {
    Listing listing = Listing.of(settings);
    head.hint(
        switch (settings.placement()) {
          case LockPlacement.None() -> words.tell("code.hint.none");
          case LockPlacement.Span span -> words.tell("code.hint");
          case LockPlacement.Pair pair -> "";
        });
    cost.setText(
        Quantities.unbroken(
            settings.scenario().voice().outlook(settings.setup(), words.language())));
    setAccessibleText(listing.text());
    code.show(listing, settings.placement());
  }

  /** Shows the code alone, without what a run would come to, or not. */
  public void setBrief(boolean on) {
    foot.setVisible(!on);
  }

  /** Hides how long a run would take, or not. */
  public void withhold(boolean on) {
    cost.setVisible(!on);
  }

  /** Shows which threads are on which line, by what is done there; of a draft's, none are. */
  public void showWorkers(Map<CodePlace, List<Integer>> workers) {
    code.showWorkers(head.draft() ? Map.of() : workers);
  }

  /** Lights the lines that something is about; none if it is nothing. */
  public void light(Optional<Lit> lit) {
    code.light(lit);
  }

  /** Shows at once what a command came to: the next key or move goes on from there. */
  private void showNow() {
    show(screen.frame().code());
  }

  private void pressed(MouseEvent mouse) {
    BracketDrag.Part part = code.partAt(mouse.getY());
    if (part == null || mouse.getButton() != MouseButton.PRIMARY) {
      return;
    }
    finish(); // what keys have moved
    requestFocus();
    RunSettings of = filled;
    if (of == null) {
      return;
    }
    pressedAt = mouse.getY();
    hovered.accept(Optional.empty()); // what is taken hold of is no longer pointed at
    if (of.placement() instanceof LockPlacement.Span(Step first, Step last)) {
      drag.begin(of.placement(), part, part == BracketDrag.Part.UPPER ? first : last);
    } else {
      code.stepAt(mouse.getY()).ifPresent(step -> drag.begin(of.placement(), part, step));
    }
  }

  private void dragged(MouseEvent mouse) {
    if (code.near(mouse.getX(), mouse.getY())) {
      drag.move(code.rows(mouse.getY() - pressedAt))
          .map(LockPlacement::chosen)
          .ifPresent(screen.editor()::draft);
    } else if (drag.held()) {
      drag.leave();
      screen.editor().drop();
    }
    showNow();
  }

  private void released(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY && drag.held()) {
      drag.end();
      finish();
    }
  }

  private void moved(MouseEvent mouse) {
    if (drag.held()) {
      // The button was let go where nobody told us.
      giveUp();
    }
    BracketDrag.Part part = code.partAt(mouse.getY());
    code.setCursor(
        part == null
            ? Cursor.DEFAULT
            : part == BracketDrag.Part.LINE ? Cursor.HAND : Cursor.V_RESIZE);
    hovered.accept(code.aboutAt(mouse.getY()));
  }

  private void finish() {
    screen.editor().finish();
    showNow();
  }

  private void giveUp() {
    drag.end();
    screen.editor().drop();
  }

  private void key(KeyEvent key) {
    RunSettings shown = filled;
    if (shown == null) {
      return;
    }
    boolean drafted = screen.state().editing().draft() != null;
    if (key.getCode() == KeyCode.ESCAPE && drafted) {
      giveUp();
      showNow();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && drafted) {
      drag.end();
      finish();
      key.consume();
    } else {
      BracketKeys.moved(shown.placement(), key).ifPresent(to -> byKey(to, key));
    }
  }

  /** While the mouse holds the lock, keys do not move it. */
  private void byKey(LockPlacement to, KeyEvent key) {
    if (!drag.held()) {
      screen.editor().draftByKey(to.chosen());
      showNow();
    }
    key.consume();
  }
}
