package org.lockscope.ui.side;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.ChartPainter;
import org.lockscope.paint.ChartWords;
import org.lockscope.paint.Theme;
import org.lockscope.picture.ChartPicture;
import org.lockscope.picture.Picture;
import org.lockscope.screen.OnStage;
import org.lockscope.session.SweepRuns;
import org.lockscope.ui.kit.FxSurface;
import org.lockscope.ui.kit.OverlayCard;
import org.lockscope.ui.kit.Words;

/**
 * The measurement of a scenario: its graph, which grows with each run, and how many there are. To
 * leave it ends the run that is being made. For the JavaFX thread.
 */
public final class SweepCard extends OverlayCard {
  private static final double WIDTH = 820;
  private static final double HEIGHT = 460;

  /** What stands around the graph, and what is left of the window around the card. */
  private static final double AROUND = 130;

  private static final double ABOVE_AND_BELOW = 230;

  private final Words words;
  private final Runnable left;
  private final Canvas canvas = new Canvas();
  private final FxSurface surface = new FxSurface(canvas);
  private final ProgressBar progress = new ProgressBar();
  private final Label said = new Label();
  private final Label about = new Label();
  private final Button save = new Button();
  private final Button close = new Button();
  private OnStage.@Nullable Measured shown;
  private Theme theme = Theme.LIGHT;

  /**
   * A card without a measurement.
   *
   * @param saved is given the picture that is to be saved
   * @param left called when it was closed
   */
  public SweepCard(Words words, Consumer<Picture> saved, Runnable left) {
    super("sweepCard");
    this.words = words;
    this.left = left;
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    progress.setId("sweepProgress");
    progress.setAccessibleText(words.tell("sweep.progress"));
    said.setId("sweepSaid");
    about.setId("sweepAbout");
    about.getStyleClass().add("quiet");
    about.setWrapText(true);
    save.setId("sweepSave");
    save.setText(words.tell("sweep.save"));
    save.setOnAction(click -> picture().ifPresent(saved));
    close.setId("sweepClose");
    close.setOnAction(click -> close());
    for (Button button : new Button[] {save, close}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox row = new HBox(save, close, progress, said);
    row.getStyleClass().add("group");
    VBox card = new VBox(canvas, about, row);
    card.getStyleClass().addAll("keys-card", "lesson");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
  }

  private Optional<Picture> picture() {
    return Optional.ofNullable(shown)
        .map(now -> ChartPicture.of(now.chart(), now.about(), theme, words.language()));
  }

  @Override
  protected void layoutChildren() {
    if (shown != null && canvas.getWidth() != Math.min(WIDTH, getWidth() - AROUND)) {
      draw(shown);
    }
    super.layoutChildren();
  }

  /** Is open with a measurement, or closed if there is none. */
  public void show(Optional<OnStage.Measured> now, Theme colours) {
    boolean same = now.equals(Optional.ofNullable(shown)) && colours.equals(theme);
    shown = now.orElse(null);
    theme = colours;
    if (now.isPresent() && !same) {
      draw(now.get());
    }
    if (now.isPresent() && !isVisible()) {
      show(close);
    } else if (now.isEmpty() && isVisible()) {
      close();
    }
  }

  private void draw(OnStage.Measured now) {
    double width = Math.min(WIDTH, getWidth() - AROUND);
    double height = Math.min(HEIGHT, getHeight() - ABOVE_AND_BELOW);
    canvas.setWidth(width);
    canvas.setHeight(height);
    canvas.setAccessibleText(ChartWords.of(now.chart(), words.language()));
    surface.clear(width, height);
    surface.fillRect(0, 0, width, height, theme.card());
    new ChartPainter(surface, theme).paint(now.chart(), 0, 0, width, height);
    about.setText(now.about());
    about.setMaxWidth(width);
    SweepRuns.Made made = now.made();
    progress.setVisible(now.goesOn());
    progress.setManaged(now.goesOn());
    progress.setProgress((double) made.made() / made.of());
    said.setText(
        words.tell(
            now.goesOn() ? "sweep.going" : "sweep.ended",
            now.goesOn() ? made.made() : made.walls().size(),
            made.of()));
    save.setDisable(now.goesOn() || made.walls().isEmpty());
    close.setText(words.tell(now.goesOn() ? "sweep.stop" : "sweep.close"));
  }

  @Override
  protected void left() {
    left.run();
  }
}
