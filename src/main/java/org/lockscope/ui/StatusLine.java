package org.lockscope.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.lockscope.paint.Quantities;
import org.lockscope.session.ObservedRun;

/** The line at the window's foot: how far the run is, and what was recorded. */
record StatusLine(Label status, ProgressBar progress, Label counters) {
  /** Shows how far the run started last is; nothing while an opened recording is on screen. */
  void show(RunControl runs, RunViews views) {
    ObservedRun run = runs.current();
    if (run != null && (runs.running() || !runs.showsRecording())) {
      long paused = views.playhead().frozen() ? views.moment().time() : -1;
      show(run, runs.currentName(), runs.running(), runs.framesPerSecond(), paused);
    }
  }

  /**
   * Shows a run.
   *
   * @param name {@code Run}, or with its letter where two are on screen
   * @param framesPerSecond 0 if not known
   * @param pausedAt where the picture stands still while the run goes on; -1 if it does not
   */
  private void show(
      ObservedRun run, String name, boolean running, long framesPerSecond, long pausedAt) {
    int articles = run.settings().articles();
    progress.setProgress(run.articlesDone() / (double) articles);
    status.setText(
        "%s: %s of %s articles done%s"
                .formatted(
                    name,
                    Quantities.count(run.articlesDone()),
                    Quantities.count(articles),
                    running ? "" : run.stopped() ? ", stopped" : "")
            + paused(run, running, pausedAt));
    counters.setText(
        "%s events · %d dropped%s · seed %d"
            .formatted(
                Quantities.count(run.trace().events().size()),
                run.dropped(),
                running && framesPerSecond > 0 ? " · " + framesPerSecond + " fps" : "",
                run.settings().seed()));
  }

  private static String paused(ObservedRun run, boolean running, long at) {
    if (at < 0) {
      return "";
    }
    return "; picture paused at %s, %s"
        .formatted(
            Quantities.duration(at),
            running
                ? "the run goes on and is recorded: " + Quantities.duration(run.trace().end())
                : "the run has ended");
  }

  /** Says something else, until the next pulse of a run. */
  void say(String sentence) {
    status.setText(sentence);
  }
}
