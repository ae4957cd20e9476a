package org.lockscope.ui.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lockscope.paint.Density;
import org.lockscope.paint.Theme;
import org.lockscope.screen.Frame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.ui.kit.FxSurface;
import org.lockscope.ui.kit.Words;

/** The runs of the session with a small picture each; a click puts one beside the current run. */
public final class RunListPane extends VBox {
  private final Words words;
  private static final double WIDTH = Frame.Listed.WIDTH;
  private static final double HEIGHT = 26;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Screen screen;
  private final VBox entries = new VBox();
  private List<Frame.Listed> shown = List.of();
  private Theme theme = Theme.LIGHT;

  /**
   * An empty list.
   *
   * @param screen is told which runs are to be on screen
   */
  public RunListPane(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    Label title = new Label(words.tell("runs.title"));
    title.getStyleClass().add("card-title");
    entries.setId("runs");
    entries.getStyleClass().add("race-cards");
    getStyleClass().add("side-section");
    getChildren().addAll(title, entries);
  }

  /** Draws it in a theme. */
  public void setTheme(Theme newTheme) {
    theme = newTheme;
    fill();
  }

  /** Shows runs that have ended. */
  public void show(List<Frame.Listed> runs) {
    boolean same = seen(shown).equals(seen(runs));
    shown = runs;
    if (!same) {
      fill();
    }
  }

  /** What tells one list from another. */
  private static List<Object> seen(List<Frame.Listed> runs) {
    List<Object> seen = new ArrayList<>();
    for (Frame.Listed of : runs) {
      seen.addAll(List.of(of.id(), of.onScreen(), of.reference(), of.told(), of.picture()));
    }
    return seen;
  }

  private void fill() {
    entries.getChildren().setAll(shown.stream().map(this::card).toList());
  }

  private HBox card(Frame.Listed entry) {
    Label name = new Label(entry.told().name());
    name.getStyleClass().add("run-name");
    Label figures = new Label(entry.told().figures());
    VBox content = new VBox(name, picture(entry.picture()), figures);
    content.getStyleClass().add("race-lines");
    Button card = new Button("", content);
    card.getStyleClass().addAll("race-card", "run-card");
    card.pseudoClassStateChanged(CHOSEN, entry.onScreen());
    card.setMaxWidth(Double.MAX_VALUE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(name.getText() + ", " + figures.getText());
    RunId id = entry.id();
    card.setOnAction(click -> bring(entry));
    HBox.setHgrow(card, Priority.ALWAYS);
    Button pin = small("fth-map-pin", words.tell("runs.pin"), () -> screen.lineup().pin(id));
    pin.setDisable(entry.reference());
    Button beside =
        entry.onScreen()
            ? small("fth-minus", words.tell("runs.remove"), () -> screen.lineup().remove(id))
            : small("fth-plus", words.tell("runs.add"), () -> screen.lineup().add(id));
    VBox buttons = new VBox(pin, beside);
    buttons.getStyleClass().add("run-buttons");
    return new HBox(card, buttons);
  }

  /** A run that is on screen is turned to, another is brought there. */
  private void bring(Frame.Listed entry) {
    if (entry.onScreen()) {
      screen.lineup().focus(entry.id());
    } else {
      screen.lineup().bring(entry.id());
    }
  }

  private static Button small(String icon, String what, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("icon-button", "run-button");
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(what));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(click -> action.run());
    return button;
  }

  private Canvas picture(Optional<Density> picture) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    FxSurface surface = new FxSurface(canvas);
    surface.fillRoundRect(0, 0, WIDTH, HEIGHT, 3, theme.track());
    picture.ifPresent(density -> density.paint(surface, theme, 1, HEIGHT - 2));
    return canvas;
  }
}
