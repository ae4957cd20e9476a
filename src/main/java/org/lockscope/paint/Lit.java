package org.lockscope.paint;

import org.lockscope.trace.Intervals;
import org.lockscope.trace.State;

/**
 * What is pointed at, in the code or on the timeline: it is shown as ever, all else pale.
 *
 * @param state calling, appending, or waiting for the lock
 * @param detail the task's ordinal of a call, else 0
 */
public record Lit(State state, int detail) {
  /** What an interval is about. */
  public static Lit of(Intervals track, int index) {
    State state = track.state(index);
    return new Lit(state, state == State.SAMPLED ? 0 : track.detail(index));
  }

  /** Whether an interval is about this. */
  public boolean matches(Intervals track, int index) {
    return equals(of(track, index));
  }
}
