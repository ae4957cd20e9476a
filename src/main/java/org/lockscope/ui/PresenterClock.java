package org.lockscope.ui;

import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** How long a presentation, and the step that it is at, have gone on. For the JavaFX thread. */
final class PresenterClock extends Label {
  private static final long SECOND = 1_000_000_000;

  private final Words words;
  private final LongSupplier clock;
  private final long start;
  private final Timeline ticks = new Timeline(new KeyFrame(Duration.seconds(1), tick -> show()));
  private long stepStart;

  /**
   * A clock that goes from now on, until it is stopped.
   *
   * @param clock nanoseconds that never run backwards
   */
  PresenterClock(Words words, LongSupplier clock) {
    this.words = words;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.stepStart = start;
    setId("elapsed");
    getStyleClass().add("lesson-title");
    ticks.setCycleCount(Animation.INDEFINITE);
    ticks.play();
    show();
  }

  /** Another step begins. */
  void step() {
    stepStart = clock.getAsLong();
    show();
  }

  /** Shows how late it is. */
  void show() {
    long now = clock.getAsLong();
    setText(words.tell("notes.elapsed", told(now - start), told(now - stepStart)));
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
