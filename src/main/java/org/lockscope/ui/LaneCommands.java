package org.lockscope.ui;

import java.util.List;
import java.util.Set;
import org.lockscope.paint.Findings;
import org.lockscope.paint.Hit;
import org.lockscope.paint.Inspection;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Lengths;
import org.lockscope.paint.PathShares;
import org.lockscope.screen.Screen;
import org.lockscope.trace.Lane;

/**
 * What can be done to the lane chosen, and what there is to say about it. For the JavaFX thread.
 */
final class LaneCommands {
  private final Screen screen;
  private final RunViews views;
  private final Extras extras;

  LaneCommands(Screen screen, RunViews views, Extras extras) {
    this.screen = screen;
    this.views = views;
    this.extras = extras;
  }

  /** What the legend has to say of what is shown besides. */
  Set<Legend.Marked> marked() {
    return extras.marked();
  }

  /** Chooses the lane so many rows below the one chosen now. */
  void choose(int below) {
    if (!views.empty()) {
      views.chooseLane(views.laneBelow(below));
    }
  }

  /** What there is to say about what was clicked on. */
  List<Inspection.Line> inspection() {
    return screen.frame().beside().inspection();
  }

  /** What the critical path consists of, a line each; nothing while it is not shown. */
  List<String> path() {
    boolean shown = extras.criticalPath() && views.run().trace().sealed();
    return shown
        ? PathShares.of(extras.path(views.run().trace()), Lengths.of(views.run()))
        : List.of();
  }

  /** Goes where a link leads. */
  void go(Inspection.Target target) {
    screen.chooser().go(target.thread(), target.span());
  }

  /** Shows where a sentence is seen. */
  void prove(Findings.Finding verdict) {
    if (verdict.race() != null) {
      views.chooseRace(verdict.race());
    } else if (verdict.target() != null) {
      go(verdict.target());
    }
  }

  /** Begins to measure at the playhead; with a second call, measures up to there; then ends. */
  void measure() {
    if (views.empty()) {
      return;
    }
    screen.chooser().measureHere();
  }

  /** Inspects what the lane chosen does at the playhead. */
  void inspect() {
    if (views.empty()) {
      return;
    }
    // One nanosecond before: at the event that ends an interval, that interval is meant.
    long now = views.moment().time() - 1;
    for (Lane each : views.run().trace().lanes()) {
      int index = each.activity().firstEndingAfter(now);
      if (each.thread() == views.lane()
          && index < each.activity().size()
          && each.activity().start(index) <= now + 1) {
        views.choose(new Hit.OfInterval(each, each.activity(), index));
      }
    }
  }

  /** Pins the lane chosen to the top, or lets it go. */
  void togglePin() {
    if (!views.empty()) {
      extras.togglePin(views.lane());
    }
  }
}
