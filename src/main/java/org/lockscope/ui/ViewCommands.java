package org.lockscope.ui;

import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.TimeSpan;

/** What can be done to the view by button or key. For the JavaFX thread. */
final class ViewCommands {
  private static final double STEP = 1.5;
  private static final double PAN = 0.2;
  private static final double MARGIN = 0.03;

  private final RunViews views;

  ViewCommands(RunViews views) {
    this.views = views;
  }

  /** Zooms about the playhead if it can be seen, else about the middle. */
  private void zoom(double factor) {
    if (views.empty()) {
      return;
    }
    TimeSpan span = views.viewport().span();
    long playhead = views.moment().time();
    boolean seen = span.contains(playhead) && !views.playhead().atEnd();
    views.viewport().zoom(factor, seen ? playhead : span.from() + span.length() / 2);
  }

  void zoomIn() {
    zoom(STEP);
  }

  void zoomOut() {
    zoom(1 / STEP);
  }

  void fit() {
    if (!views.empty()) {
      views.viewport().fit();
    }
  }

  void panLeft() {
    if (!views.empty()) {
      views.viewport().pan(-PAN);
    }
  }

  void panRight() {
    if (!views.empty()) {
      views.viewport().pan(PAN);
    }
  }

  void back() {
    if (!views.empty()) {
      views.viewport().back();
    }
  }

  void forward() {
    if (!views.empty()) {
      views.viewport().forward();
    }
  }

  /** Shows the lane chosen from its first interval to its last. */
  void fitLane() {
    if (views.empty()) {
      return;
    }
    Lane lane = laneOf(views.lane());
    if (lane != null && lane.activity().size() > 0) {
      Intervals activity = lane.activity();
      long end = Math.min(views.run().trace().end(), activity.end(activity.size() - 1));
      views.viewport().show(new TimeSpan(activity.start(0), end).widened(MARGIN));
    }
  }

  private @Nullable Lane laneOf(int thread) {
    return views.run().trace().lanes().stream()
        .filter(lane -> lane.thread() == thread)
        .findFirst()
        .orElse(null);
  }

  /** Shows the stretch that is being measured. */
  void fitMeasured() {
    if (!views.empty()) {
      views.measured().ifPresent(views.viewport()::show);
    }
  }
}
