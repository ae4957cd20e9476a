package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.lockscope.screen.Frame;
import org.lockscope.screen.RunFrame;
import org.lockscope.session.ObservedRun;
import org.lockscope.text.Quantities;

/** The line at the window's foot: how far the run is, and what was recorded. */
final class StatusLine {
  private final Words words;
  private final Label status;
  private final ProgressBar progress;
  private final Label counters;

  /** What the run was last said to have come to: what is said else stays until that is news. */
  private String news = "";

  StatusLine(Words words, Label status, ProgressBar progress, Label counters) {
    this.words = words;
    this.status = status;
    this.progress = progress;
    this.counters = counters;
  }

  /**
   * Shows how far the run started last is; nothing while an opened recording is on screen, and
   * nothing of runs that are hidden.
   */
  void show(RunControl runs, Frame frame) {
    if (frame.runs().isEmpty()) {
      hide();
      return;
    }
    ObservedRun run = runs.current();
    if (run != null && (runs.running() || !runs.showsRecording())) {
      long paused =
          frame.focus().filter(RunFrame::frozen).map(of -> of.moment().time()).orElse(-1L);
      show(run, runs.currentName(), runs.running(), runs.framesPerSecond(), paused);
    } else if (runs.showsRecording()) {
      progress.setProgress(0);
      frame
          .focus()
          .map(of -> of.whole().trace().events().size())
          .ifPresent(events -> counters.setText(words.tell("status.events", events)));
    }
  }

  private void hide() {
    if (!news.isEmpty()) {
      news = "";
      status.setText("");
    }
    progress.setProgress(0);
    counters.setText("");
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
    String done = words.tell("status.done", name, run.articlesDone(), articles);
    boolean stopped = !running && run.stopped();
    String now =
        (stopped ? words.tell("status.stopped", done) : done) + paused(run, running, pausedAt);
    if (!now.equals(news)) {
      news = now;
      status.setText(now);
    }
    List<String> counted = new ArrayList<>();
    counted.add(words.tell("status.events", run.trace().events().size()));
    counted.add(words.tell("status.dropped", run.dropped()));
    if (running && framesPerSecond > 0) {
      counted.add(words.tell("status.frames", framesPerSecond));
    }
    counted.add(words.tell("status.seed", run.settings().seed()));
    counters.setText(String.join(" · ", counted));
  }

  private String paused(ObservedRun run, boolean running, long at) {
    if (at < 0) {
      return "";
    }
    return words.tell(
        running ? "status.paused" : "status.pausedEnded",
        Quantities.duration(at),
        Quantities.duration(run.trace().end()));
  }

  /** Says something else, until there is news of a run. */
  void say(String sentence) {
    status.setText(sentence);
  }
}
