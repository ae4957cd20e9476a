package org.lockscope.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.lockscope.paint.Quantities;
import org.lockscope.session.ObservedRun;

/** The line at the window's foot: how far the run is, and what was recorded. */
record StatusLine(Label status, ProgressBar progress, Label counters) {
  /**
   * Shows a run.
   *
   * @param name {@code Run}, or with its letter where two are on screen
   * @param framesPerSecond 0 if not known
   */
  void show(ObservedRun run, String name, boolean running, long framesPerSecond) {
    int articles = run.settings().articles();
    progress.setProgress(run.articlesDone() / (double) articles);
    status.setText(
        "%s: %s of %s articles done%s"
            .formatted(
                name,
                Quantities.count(run.articlesDone()),
                Quantities.count(articles),
                running ? "" : run.stopped() ? ", stopped" : ""));
    counters.setText(
        "%s events · %d dropped%s · seed %d"
            .formatted(
                Quantities.count(run.trace().events().size()),
                run.dropped(),
                running && framesPerSecond > 0 ? " · " + framesPerSecond + " fps" : "",
                run.settings().seed()));
  }

  /** Says something else, until the next pulse of a run. */
  void say(String sentence) {
    status.setText(sentence);
  }
}
