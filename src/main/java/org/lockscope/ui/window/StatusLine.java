package org.lockscope.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.lockscope.say.RunProgress;
import org.lockscope.ui.kit.Words;

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
    progress.managedProperty().bind(progress.visibleProperty());
    this.counters = counters;
  }

  /** Shows nothing: what has run is hidden, or nothing has. */
  private void hide() {
    if (!news.isEmpty()) {
      news = "";
      status.setText("");
    }
    progress.setVisible(false);
    counters.setText("");
  }

  /**
   * Shows how far a run is.
   *
   * @param framesPerSecond how often it is drawn; 0 if that is not known, or if no run goes on
   */
  void show(RunProgress now, long framesPerSecond) {
    if (now.equals(RunProgress.NONE)) {
      hide();
      return;
    }
    progress.setVisible(now.part().isPresent());
    progress.setProgress(now.part().orElse(0));
    if (!now.sentence().isEmpty() && !now.sentence().equals(news)) {
      news = now.sentence();
      status.setText(news);
    }
    List<String> counted = new ArrayList<>(now.counted());
    if (framesPerSecond > 0) {
      counted.add(words.tell("status.frames", framesPerSecond));
    }
    counters.setText(String.join(" · ", counted));
  }

  /** Says something else, until there is news of a run. */
  void say(String sentence) {
    status.setText(sentence);
  }
}
