package org.lockscope.paint;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.Plan;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Trace;

/**
 * The locks that have a ribbon: in the order in which they were made, which is the same in every
 * run of the same settings, whoever takes one first.
 */
public final class Ribbons {
  private Ribbons() {}

  /** The locks of a trace, ribbon by ribbon; {@value TimelineLayout#MOST_RIBBONS} at most. */
  public static List<LockHistory> of(Trace trace) {
    List<LockHistory> locks = trace.locks();
    boolean few = locks.size() <= TimelineLayout.MOST_RIBBONS;
    return few
        ? locks.stream().sorted(Comparator.comparingInt(LockHistory::lock)).toList()
        : locks.subList(0, TimelineLayout.MOST_RIBBONS);
  }

  /**
   * How many ribbons a run needs. A lock that its settings ask for has one from the start, so that
   * lanes stay where they are when it is taken for the first time.
   *
   * @param other the run in the same lanes; null for none
   */
  public static int count(RunSummary run, @Nullable RunSummary other) {
    int here = Math.max(run.trace().locks().size(), promised(run));
    int there = other == null ? 0 : Math.max(other.trace().locks().size(), promised(other));
    return Math.min(TimelineLayout.MOST_RIBBONS, Math.max(here, there));
  }

  private static int promised(RunSummary run) {
    Plan plan = run.plan();
    return plan == null ? 0 : plan.scenario().locks(plan.setup()).orElse(0);
  }
}
