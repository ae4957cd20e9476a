package org.lockscope.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Floor;
import org.lockscope.scenario.Plan;
import org.lockscope.trace.Trace;

/**
 * What was asked of one run, and what follows from it, found once however often a frame asks.
 *
 * <p>Any thread may ask what follows from the plan; the noise is for whoever may read the trace.
 * The volatile fields hand over immutable values, and threads that meet an empty one find the same
 * value each.
 */
public final class Work {
  /** What came of looking for the floor. */
  private record Found(Optional<Floor> floor) {}

  private final Plan plan;
  private final Trace trace;

  /** Null until somebody asks. */
  private volatile @Nullable Found found;

  private volatile @Nullable Long noise;

  /**
   * The work of a run.
   *
   * @param plan what was asked for
   * @param trace what happens in it
   */
  public Work(Plan plan, Trace trace) {
    this.plan = plan;
    this.trace = trace;
  }

  /** What was asked for. */
  public Plan plan() {
    return plan;
  }

  /** What no schedule of the run can beat, if that is known. The first call may take a while. */
  public Optional<Floor> floor() {
    Found known = found;
    if (known == null) {
      known = new Found(plan.scenario().floor(plan.setup()));
      found = known;
    }
    return known.floor;
  }

  /**
   * By how much the run was longer than its program made it, in nanoseconds. The first call takes
   * time linear in the intervals.
   *
   * @throws IllegalStateException while the run goes on, when it is not known yet
   */
  public long noise() {
    if (!trace.sealed()) {
      throw new IllegalStateException("the run has not ended");
    }
    Long known = noise;
    if (known == null) {
      known = plan.scenario().noise(plan.setup(), trace);
      noise = known;
    }
    return known;
  }
}
