package org.lockscope.session;

import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.news.Bounds;
import org.lockscope.scenario.news.Noise;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.trace.Trace;

/**
 * What was asked of one run, and what follows from it, found once however often a frame asks.
 *
 * <p>Any thread may ask what follows from the settings; the noise is for whoever may read the
 * trace. The volatile fields hand over immutable values, and threads that meet an empty one find
 * the same value each.
 */
public final class Work {
  private final RunSettings settings;
  private final Trace trace;
  private volatile @Nullable Bounds bounds;
  private volatile @Nullable Long noise;

  /**
   * The work of a run.
   *
   * @param settings what was asked for
   * @param trace what happens in it
   */
  public Work(RunSettings settings, Trace trace) {
    this.settings = settings;
    this.trace = trace;
  }

  /** What was asked for. */
  public RunSettings settings() {
    return settings;
  }

  /** What no schedule of the run can beat. The first call takes time linear in the articles. */
  public Bounds bounds() {
    Bounds known = bounds;
    if (known == null) {
      known = Bounds.of(settings);
      bounds = known;
    }
    return known;
  }

  /**
   * The run's {@link Noise}, in nanoseconds. The first call takes time linear in the intervals.
   *
   * @throws IllegalStateException while the run goes on, when it is not known yet
   */
  public long noise() {
    if (!trace.sealed()) {
      throw new IllegalStateException("the run has not ended");
    }
    Long known = noise;
    if (known == null) {
      known = Noise.of(trace, settings);
      noise = known;
    }
    return known;
  }
}
