package org.lockscope.ui.window;

import java.util.Objects;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.ui.kit.Pace;
import org.lockscope.ui.kit.PulseMeter;

/**
 * Once a pulse has the screen take what the runs recorded, and the views show its frame. For the
 * JavaFX thread.
 */
final class RunControl implements AutoCloseable {
  private final Screen state;
  private final RunScreen screen;
  private final Pace pace;
  private final Runnable shown;
  private final PulseMeter meter = new PulseMeter();

  /** The run of which it is counted how often the screen is drawn. */
  private @Nullable RunId counted;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };

  /**
   * Nothing is shown yet.
   *
   * @param state what is on screen
   * @param screen shows it
   * @param shown called after it was shown
   */
  RunControl(Screen state, RunScreen screen, Pace pace, Runnable shown) {
    this.state = state;
    this.screen = screen;
    this.pace = pace;
    this.shown = shown;
  }

  private void pulse(long now) {
    meter.pulse(now);
    boolean due = pace.due(now);
    boolean ends = !state.pulse(now, due);
    if (ends) {
      timer.stop();
    }
    if (due || ends) {
      // First: what follows from a frame once it is shown asks for another pulse.
      pace.shown(now);
      show();
    }
  }

  /** Has the next pulse show the runs: however much changed until then, it is drawn once. */
  void showSoon() {
    pace.ask();
    timer.start();
  }

  /** Has the views show the runs as they are now. */
  void show() {
    RunId latest = state.latest();
    if (!Objects.equals(latest, counted)) {
      counted = latest;
      meter.reset();
    }
    screen.show(state.frame());
    shown.run();
  }

  /** Whether a run goes on. */
  boolean running() {
    return state.running();
  }

  /** How often a second a run that goes on was drawn lately; 0 if none does, or as not known. */
  long framesPerSecond() {
    return running() ? meter.perSecond() : 0;
  }

  /** Shows them no longer. */
  @Override
  public void close() {
    timer.stop();
  }
}
