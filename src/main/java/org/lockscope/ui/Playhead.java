package org.lockscope.ui;

import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/**
 * The instant that everything on screen shows: a run's end, as it comes, or any instant before. For
 * the JavaFX thread.
 */
final class Playhead {
  private final Runnable changed;
  private boolean atEnd = true;
  private boolean frozen;
  private long time;
  private @Nullable Trace steppedIn;
  private int events;

  /**
   * A playhead at the end.
   *
   * @param changed called after each move
   */
  Playhead(Runnable changed) {
    this.changed = changed;
  }

  /** Whether it stays at the end as the run goes on. */
  boolean atEnd() {
    return atEnd;
  }

  /** Whether it was stopped where the run was, and the run goes on. */
  boolean frozen() {
    return frozen;
  }

  /** Stays where the run is now, while the run goes on. */
  void freeze(Trace trace) {
    stepTo(trace, in(trace));
    frozen = true;
  }

  /** Goes to the end, and stays there. */
  void toEnd() {
    frozen = false;
    atEnd = true;
    steppedIn = null;
    changed.run();
  }

  /** Goes to a time, in nanoseconds since the recording began. */
  void seek(long to) {
    atEnd = false;
    frozen = false;
    steppedIn = null;
    time = Math.max(0, to);
    changed.run();
  }

  /** Goes to an instant between two events of a run, which may have the same time. */
  void stepTo(Trace trace, Moment moment) {
    atEnd = false;
    frozen = false;
    steppedIn = trace;
    time = moment.time();
    events = moment.events();
    changed.run();
  }

  /** The instant in a run: no later than its end. */
  Moment in(Trace trace) {
    if (atEnd) {
      return new Moment(trace.end(), trace.events().size());
    }
    if (steppedIn == trace) {
      return new Moment(time, events);
    }
    return trace.events().at(Math.min(time, trace.end()));
  }
}
