package org.lockscope.say;

import java.util.Optional;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * The longest that a thread waited for a lock without a break; the first of several.
 *
 * @param lane whose
 * @param span from its request to when it had the lock, or gave up
 * @param lock what it waited for, by its object's number
 */
public record LongestWait(Lane lane, TimeSpan span, int lock) {
  /** Looks for it in a run that has ended; none if nobody waited. */
  public static Optional<LongestWait> of(Trace trace) {
    LongestWait longest = null;
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      for (int i = 0; i < activity.size(); i++) {
        long length = activity.end(i) - activity.start(i);
        if (activity.state(i) == State.WAITING
            && length > (longest == null ? 0 : longest.span.length())) {
          TimeSpan span = new TimeSpan(activity.start(i), activity.end(i));
          longest = new LongestWait(lane, span, activity.object(i));
        }
      }
    }
    return Optional.ofNullable(longest);
  }
}
