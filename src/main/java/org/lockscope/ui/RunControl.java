package org.lockscope.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.ReadResult;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RunEnvironment;
import org.lockscope.trace.Trace;

/**
 * Starts, stops and follows runs: one timer polls the deck of runs once a pulse and has the screen
 * show what it holds. For the JavaFX thread.
 */
final class RunControl implements AutoCloseable {
  private final Words words;
  private final RunDeck deck;
  private final RunScreen screen;
  private final Player player;
  private final Pace pace;
  private final BooleanSupplier both;
  private final BooleanSupplier commonAxis;
  private final Runnable shown;
  private final PulseMeter meter = new PulseMeter();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };

  /**
   * No run yet.
   *
   * @param both whether two runs are wanted side by side
   * @param commonAxis whether they are wanted on one time axis
   * @param shown called after the screen was made to show the runs
   */
  RunControl(
      Words words,
      RunEnvironment environment,
      RunScreen screen,
      Pace pace,
      BooleanSupplier both,
      BooleanSupplier commonAxis,
      Runnable shown) {
    this.words = words;
    this.deck = new RunDeck(words, environment);
    this.screen = screen;
    this.player = screen.player();
    this.pace = pace;
    this.both = both;
    this.commonAxis = commonAxis;
    this.shown = shown;
  }

  /** Starts a run and turns to it; the one before stays beside it. */
  void start(RunSettings settings) {
    deck.start(settings);
    player.pause();
    turnToCurrent();
    meter.reset();
    showSoon();
    show();
  }

  /** Stops the run that goes on, if one does; what it recorded stays. */
  void stop() {
    deck.stop();
  }

  /** Shows a recording that was read, and turns to it. */
  void open(ReadResult result) {
    deck.open(RunSummary.of("", result.recording()).in(words.language()));
    player.pause();
    show();
    screen.views().focus(result.recording().trace());
    showSoon();
  }

  /** Puts an earlier run on screen. */
  void bring(Trace trace) {
    deck.bring(trace);
    showSoon();
  }

  /** What stands beside the timelines is about the run started last, until another is clicked. */
  private void turnToCurrent() {
    ObservedRun current = deck.current();
    if (current != null) {
      show();
      screen.views().focus(current.trace());
    }
  }

  private void pulse(long now) {
    meter.pulse(now);
    boolean due = pace.due(now);
    if (due) {
      player.pulse(now);
    }
    boolean more = deck.poll();
    boolean ends = !more && !player.playing();
    if (due || ends) {
      show();
      pace.shown(now);
    }
    if (ends) {
      timer.stop();
    }
  }

  /** Has the next pulse show the runs: however much changed until then, it is drawn once. */
  void showSoon() {
    pace.ask();
    timer.start();
  }

  /** Has the screen show the runs as they are now. */
  void show() {
    List<RunSummary> runs = runs();
    if (!runs.isEmpty()) {
      screen.show(runs, deck.ended(), commonAxis.getAsBoolean());
      shown.run();
    }
  }

  /** The runs on screen. */
  List<RunSummary> runs() {
    return deck.shown(both.getAsBoolean());
  }

  /** Whether the run started last goes on. */
  boolean running() {
    return deck.running();
  }

  /** Whether a recording is on screen that was opened. */
  boolean showsRecording() {
    return deck.showsRecording();
  }

  /** The run started last; null before the first. */
  @Nullable ObservedRun current() {
    return deck.current();
  }

  /** What the run started last is called. */
  String currentName() {
    return runs().size() > 1
        ? words.tell("status.runOf", deck.currentLetter())
        : words.tell("status.run");
  }

  /** How often a second the screen was drawn lately; 0 while that is not known. */
  long framesPerSecond() {
    return meter.perSecond();
  }

  /** Ends all runs, and returns when none of their threads is left. */
  @Override
  public void close() {
    timer.stop();
    deck.close();
  }
}
