package org.lockscope.ui.side;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lockscope.screen.Beside;
import org.lockscope.screen.RunId;
import org.lockscope.ui.kit.Words;

/** Under an orderly run's races: what the last run with no lock had, and a way to see it. */
public final class NoLockNote extends VBox {
  private final Label told = new Label();
  private Optional<Beside.Unlocked> last = Optional.empty();

  /**
   * A note that says nothing yet.
   *
   * @param show called with the run that is to be shown where it races
   */
  public NoLockNote(Words words, Consumer<RunId> show) {
    told.setId("noLockNote");
    told.setWrapText(true);
    Hyperlink link = new Hyperlink(words.tell("races.noLock.show"));
    link.setId("showNoLock");
    link.setOnAction(click -> last.map(Beside.Unlocked::run).ifPresent(show));
    getStyleClass().add("inspector");
    getChildren().addAll(told, link);
    show(Optional.empty());
  }

  /** Speaks of a run; says nothing if there is none. */
  public void show(Optional<Beside.Unlocked> run) {
    last = run;
    setVisible(run.isPresent());
    setManaged(run.isPresent());
    told.setText(run.map(Beside.Unlocked::told).orElse(""));
  }
}
