package org.lockscope.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lockscope.paint.OwnRun;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.session.Results.Fate;

/** Under an orderly run's races: what the last run with no lock had, and a way to see it. */
final class NoLockNote extends VBox {
  private final Words words;
  private final Label told = new Label();
  private Optional<RunSummary> last = Optional.empty();

  /**
   * A note that says nothing yet.
   *
   * @param show called with the run that is to be shown where it races
   */
  NoLockNote(Words words, Consumer<RunSummary> show) {
    this.words = words;
    told.setId("noLockNote");
    told.setWrapText(true);
    Hyperlink link = new Hyperlink(words.tell("races.noLock.show"));
    link.setId("showNoLock");
    link.setOnAction(click -> last.ifPresent(show));
    getStyleClass().add("inspector");
    getChildren().addAll(told, link);
    update(Optional.empty());
  }

  /**
   * Looks for the run to speak of.
   *
   * @param ended the runs of the session that have ended, the oldest first
   * @param shown the run that the panels are about
   */
  void show(List<RunSummary> ended, RunSummary shown) {
    update(
        ended.reversed().stream()
            .filter(run -> run.trace() != shown.trace())
            .filter(run -> run instanceof OwnRun own && unlocked(own) && !run.stopped())
            .filter(run -> run.figures().count(Fate.LOST).isPresent())
            .findFirst());
  }

  private static boolean unlocked(OwnRun run) {
    return run.settings().placement().equals(LockPlacement.NONE) && !run.races().isEmpty();
  }

  private void update(Optional<RunSummary> run) {
    last = run;
    setVisible(run.isPresent());
    setManaged(run.isPresent());
    run.ifPresent(
        each ->
            told.setText(
                words.tell(
                    "races.noLock",
                    each.races().size(),
                    each.figures().count(Fate.LOST).orElse(0))));
  }
}
