package org.lockscope.sums;

import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * What was done under locks.
 *
 * @param calls how many calls ended while their thread held a lock
 * @param thread whose hold was the longest; -1 if there was none
 * @param span that hold
 */
public record HoldSums(int calls, int thread, TimeSpan span) {
  /** Looks at a run that has ended. */
  public static HoldSums of(Trace trace) {
    int thread = -1;
    TimeSpan span = new TimeSpan(0, 0);
    for (LockHistory lock : trace.locks()) {
      Intervals holds = lock.holders();
      for (int i = 0; i < holds.size(); i++) {
        if (thread < 0 || holds.end(i) - holds.start(i) > span.length()) {
          thread = holds.object(i);
          span = new TimeSpan(holds.start(i), holds.end(i));
        }
      }
    }
    return new HoldSums(callsUnderLocks(trace), thread, span);
  }

  private static int callsUnderLocks(Trace trace) {
    int calls = 0;
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      int hold = 0;
      for (int i = 0; i < activity.size(); i++) {
        if (activity.state(i) == State.CALLING) {
          long end = activity.end(i);
          hold = lane.holds().firstEndingAfter(end - 1, hold);
          boolean held = hold < lane.holds().size() && lane.holds().start(hold) < end;
          calls += held ? 1 : 0;
        }
      }
    }
    return calls;
  }
}
