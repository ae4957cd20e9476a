package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.paint.Captions;
import org.lockscope.paint.Density;
import org.lockscope.paint.Lengths;
import org.lockscope.paint.Quantities;
import org.lockscope.paint.RaceWords;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Theme;
import org.lockscope.session.Results.Fate;
import org.lockscope.session.Stage;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.Trace;

/** The runs of the session with a small picture each; a click puts one beside the current run. */
final class RunListPane extends VBox {
  private final Words words;
  private static final double WIDTH = 340;
  private static final double HEIGHT = 26;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** A run and whether it is on screen. */
  record Entry(RunSummary run, boolean onScreen) {}

  private final Consumer<Trace> choose;
  private final VBox entries = new VBox();
  private List<Entry> shown = List.of();
  private Theme theme = Theme.LIGHT;

  /**
   * An empty list.
   *
   * @param choose called with the trace of the run that is clicked
   */
  RunListPane(Words words, Consumer<Trace> choose) {
    this.words = words;
    this.choose = choose;
    Label title = new Label(words.tell("runs.title"));
    title.getStyleClass().add("card-title");
    entries.setId("runs");
    entries.getStyleClass().add("race-cards");
    getStyleClass().add("side-section");
    getChildren().addAll(title, entries);
  }

  void setTheme(Theme newTheme) {
    theme = newTheme;
    fill();
  }

  /** Shows runs that have ended. */
  void show(List<Entry> runs) {
    List<Object> before = new ArrayList<>();
    shown.forEach(entry -> before.addAll(List.of(entry.run.trace(), entry.onScreen)));
    List<Object> now = new ArrayList<>();
    runs.forEach(entry -> now.addAll(List.of(entry.run.trace(), entry.onScreen)));
    shown = runs;
    if (!before.equals(now)) {
      fill();
    }
  }

  private void fill() {
    entries.getChildren().setAll(shown.stream().map(this::card).toList());
  }

  private Button card(Entry entry) {
    RunSummary run = entry.run;
    Label name = new Label(Captions.title(run, shown.stream().map(Entry::run).toList()));
    name.getStyleClass().add("run-name");
    String length = Lengths.of(run).length(run.figures().wall());
    String races = new RaceWords(run.figures(), run.language()).brief();
    Label figures =
        new Label(
            run.figures().results() == null
                ? words.tell("runs.foreign", length, races)
                : words.tell(
                    run.figures().stage() == Stage.STOPPED ? "runs.stopped" : "runs.ended",
                    length,
                    Quantities.count(run.figures().count(Fate.STORED)),
                    run.figures().results().articles(),
                    races));
    VBox content = new VBox(name, picture(run), figures);
    content.getStyleClass().add("race-lines");
    Button card = new Button("", content);
    card.getStyleClass().addAll("race-card", "run-card");
    card.pseudoClassStateChanged(CHOSEN, entry.onScreen);
    card.setMaxWidth(Double.MAX_VALUE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(name.getText() + ", " + figures.getText());
    card.setOnAction(click -> choose.accept(run.trace()));
    return card;
  }

  private Canvas picture(RunSummary run) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    FxSurface surface = new FxSurface(canvas);
    TimeScale scale = new TimeScale(0, run.trace().end(), 0, WIDTH);
    surface.fillRoundRect(0, 0, WIDTH, HEIGHT, 3, theme.track());
    new Density(run.trace().lanes(), scale, run.trace().end()).paint(surface, theme, 1, HEIGHT - 2);
    return canvas;
  }
}
