package org.lockscope.ui.timeline;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Viewport;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.TimeSpan;

/**
 * What can be done to the view by button or key; nothing before the first run. For the JavaFX
 * thread.
 */
public final class ViewCommands {
  private static final double STEP = 1.5;
  private static final double PAN = 0.2;
  private static final double MARGIN = 0.03;

  private final Screen screen;

  /** Sends its commands to this screen. */
  public ViewCommands(Screen screen) {
    this.screen = screen;
  }

  private void view(Consumer<Viewport> command) {
    screen.frame().focus().ifPresent(run -> command.accept(screen.viewport()));
  }

  /** Zooms about the playhead if it can be seen, else about the middle. */
  private void zoom(double factor) {
    screen.frame().focus().ifPresent(run -> zoom(run, factor));
  }

  private void zoom(RunFrame run, double factor) {
    TimeSpan span = screen.viewport().span();
    long playhead = run.moment().time();
    boolean seen = span.contains(playhead) && !run.atEnd();
    screen.viewport().zoom(factor, seen ? playhead : span.from() + span.length() / 2);
  }

  /** Shows two thirds of the time shown. */
  public void zoomIn() {
    zoom(STEP);
  }

  /** Shows one and a half times the time shown, as far as there is any. */
  public void zoomOut() {
    zoom(1 / STEP);
  }

  /** Shows the whole run. */
  public void fit() {
    view(Viewport::fit);
  }

  /** Moves the view a fifth of its width to what was earlier. */
  public void panLeft() {
    view(viewport -> viewport.pan(-PAN));
  }

  /** Moves the view a fifth of its width to what came later. */
  public void panRight() {
    view(viewport -> viewport.pan(PAN));
  }

  /** Goes back to the view before this one. */
  public void back() {
    view(Viewport::back);
  }

  /** Goes to the view that {@link #back} left. */
  public void forward() {
    view(Viewport::forward);
  }

  /** Shows the lane chosen from its first interval to its last. */
  public void fitLane() {
    screen.frame().focus().ifPresent(this::fitLane);
  }

  private void fitLane(RunFrame run) {
    Lane lane = laneOf(run, screen.player().lane(run));
    if (lane != null && lane.activity().size() > 0) {
      Intervals activity = lane.activity();
      long end = Math.min(run.whole().trace().end(), activity.end(activity.size() - 1));
      screen.viewport().show(new TimeSpan(activity.start(0), end).widened(MARGIN));
    }
  }

  private static @Nullable Lane laneOf(RunFrame run, int thread) {
    return run.whole().trace().lanes().stream()
        .filter(lane -> lane.thread() == thread)
        .findFirst()
        .orElse(null);
  }

  /** Shows the stretch that is being measured. */
  public void fitMeasured() {
    TimeSpan measured = screen.chosen().measured();
    if (measured != null) {
      view(viewport -> viewport.show(measured));
    }
  }
}
