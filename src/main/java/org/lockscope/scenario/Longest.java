package org.lockscope.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TimeSpan;

/**
 * The longest stretch of a kind, as it was at any instant: of those that had ended by then. Used by
 * one thread, as {@link Eyes} are.
 */
public final class Longest {
  private record Step(int events, int thread, long from, long to) {
    long length() {
      return to - from;
    }
  }

  private final List<Step> steps = new ArrayList<>();

  /**
   * A stretch ended.
   *
   * @param count how many events have happened, the one that ended it included
   * @param thread whose it is
   * @param from when it began, in nanoseconds since the recording began
   * @param to when it ended
   */
  public void ended(int count, int thread, long from, long to) {
    Step step = new Step(count, thread, from, to);
    if (steps.isEmpty() || step.length() > steps.getLast().length()) {
      steps.add(step);
    }
  }

  private @Nullable Step last(Moment moment) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).events <= moment.events()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : steps.get(low - 1);
  }

  /** How long it was, in nanoseconds; 0 if there was none. */
  public long length(Moment moment) {
    Step step = last(moment);
    return step == null ? 0 : step.length();
  }

  /** Where it was; null if there was none. */
  public Sight.@Nullable Place place(Moment moment) {
    Step step = last(moment);
    return step == null ? null : new Sight.Place(step.thread, new TimeSpan(step.from, step.to));
  }
}
