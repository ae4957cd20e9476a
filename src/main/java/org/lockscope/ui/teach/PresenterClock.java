package org.lockscope.ui.teach;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.lockscope.ui.kit.Elapsed;
import org.lockscope.ui.kit.Words;

/** How long a presentation, and the step that it is at, have gone on. For the JavaFX thread. */
final class PresenterClock extends Label {
  private static final long SECOND = 1_000_000_000;

  private final Words words;
  private final Elapsed elapsed;
  private final Timeline ticks = new Timeline(new KeyFrame(Duration.seconds(1), tick -> show()));

  /**
   * A clock that goes until it is stopped.
   *
   * @param elapsed what it shows
   */
  PresenterClock(Words words, Elapsed elapsed) {
    this.words = words;
    this.elapsed = elapsed;
    setId("elapsed");
    getStyleClass().add("lesson-title");
    ticks.setCycleCount(Animation.INDEFINITE);
    ticks.play();
    show();
  }

  /** Another step begins. */
  void step() {
    elapsed.step();
    show();
  }

  /** Shows how late it is. */
  void show() {
    setText(words.tell("notes.elapsed", told(elapsed.whole()), told(elapsed.ofStep())));
  }

  /** Shows no other time any more. */
  void stop() {
    ticks.stop();
  }

  /** Minutes and seconds: {@code 3:07}. */
  private static String told(long nanos) {
    long seconds = nanos / SECOND;
    return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
  }
}
