package org.lockscope.paint;

import org.lockscope.trace.Intervals;
import org.lockscope.trace.State;

/**
 * What is pointed at, in the code or on the timeline: it is shown as ever, all else pale.
 *
 * @param state calling, appending, or a wait; {@link State#WAITING} is the lock's: who waits for it
 *     and who holds it
 * @param detail the task's number of a call, else 0
 */
public record Lit(State state, int detail) {
  /** The lock: waiting for it, and holding it. */
  public static final Lit LOCK = new Lit(State.WAITING, 0);

  /** What an interval is about. */
  public static Lit of(Intervals track, int index) {
    State state = track.state(index);
    return switch (state) {
      case CALLING -> new Lit(state, track.detail(index));
      case WAITING, HOLDING, HOLDING_CONTENDED -> LOCK;
      default -> new Lit(state, 0);
    };
  }

  /** Whether an interval is about this. */
  public boolean matches(Intervals track, int index) {
    return equals(of(track, index));
  }
}
