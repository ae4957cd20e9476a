package org.lockscope.scenario.news;

import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * By how much a run was longer than its program made it, estimated from the run itself: how much
 * later than drawn its calls and appends ended, added up on each thread and under the lock,
 * whichever is most, and what passed before the first of them and after the last. All of it is the
 * machine's doing, and would be another in a second run. Waits for the lock are no noise.
 */
public final class Noise {
  private Noise() {}

  /**
   * The noise of a run that has ended and whose latencies follow from its seed. Takes time linear
   * in the intervals.
   *
   * @return nanoseconds
   */
  public static long of(Trace trace, RunSettings settings) {
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    long held = settings.heldOpenMillis() * 1_000_000L;
    long first = Long.MAX_VALUE;
    long last = 0;
    long most = 0;
    long locked = 0;
    for (Lane lane : trace.lanes()) {
      long late = 0;
      Intervals activity = lane.activity();
      for (int i = 0; i < activity.size(); i++) {
        State state = activity.state(i);
        LlmTask call = state == State.CALLING ? call(trace, activity, i) : null;
        if (call != null || state == State.APPENDING) {
          first = Math.min(first, activity.start(i));
          last = Math.max(last, activity.end(i));
          long asked = call == null ? held : latencies.of(activity.object(i), call).toNanos();
          long each = Math.max(0, activity.end(i) - activity.start(i) - asked);
          late += each;
          locked += call != null && settings.placement().holds(call.step()) ? each : 0;
        }
      }
      most = Math.max(most, late);
    }
    long around = last == 0 ? 0 : first - trace.totals().start() + Math.max(0, trace.end() - last);
    return Math.max(most, locked) + around;
  }

  private static @Nullable LlmTask call(Trace trace, Intervals activity, int index) {
    return NewsTasks.call(trace.directory(), activity.detail(index));
  }
}
