package org.lockscope.ui.timeline;

import org.lockscope.say.Findings;
import org.lockscope.say.Inspection;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.Screen;

/** What can be done to the lane chosen; nothing before the first run. For the JavaFX thread. */
public final class LaneCommands {
  private final Screen screen;
  private final RunViews views;

  /** Changes the lanes of this screen, as these views show them. */
  public LaneCommands(Screen screen, RunViews views) {
    this.screen = screen;
    this.views = views;
  }

  /** Chooses the lane so many rows below the one chosen now. */
  public void choose(int below) {
    if (screen.frame().focus().isPresent()) {
      screen.chooser().lane(views.laneBelow(below));
    }
  }

  /** Goes where a link leads. */
  public void go(Inspection.Target target) {
    screen.chooser().go(target.thread(), target.span());
  }

  /** Shows where a sentence is seen. */
  public void prove(Findings.Finding verdict) {
    if (verdict.race() != null) {
      screen.chooser().race(verdict.race());
    } else if (verdict.target() != null) {
      go(verdict.target());
    }
  }

  /** Begins to measure at the playhead; with a second call, measures up to there; then ends. */
  public void measure() {
    if (screen.frame().focus().isPresent()) {
      screen.chooser().measureHere();
    }
  }

  /** Inspects what the lane chosen does at the playhead. */
  public void inspect() {
    screen.chooser().inspectHere();
  }

  /** Pins the lane chosen to the top, or lets it go. */
  public void togglePin() {
    screen.frame().focus().ifPresent(this::togglePin);
  }

  private void togglePin(RunFrame run) {
    screen.togglePin(screen.player().lane(run));
  }
}
