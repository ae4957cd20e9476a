package org.lockscope.say;

import java.util.OptionalLong;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.WhatIf;
import org.lockscope.scenario.news.Workers;

/** What a run's lock would have cost elsewhere. */
public final class Elsewhere {
  private Elsewhere() {}

  /**
   * How long a run would have taken with its lock at another place, in nanoseconds; empty where a
   * forecast would say nothing: without one lock and several workers, and where not every article
   * was done.
   *
   * @param run one that has ended
   */
  public static OptionalLong wall(RunSummary run, LockPlacement placement) {
    Results results = run.figures().results();
    return results != null
            && results.none(Fate.CANCELLED)
            && results.none(Fate.FAILED)
            && run instanceof OwnRun own
            && own.settings().placement() instanceof LockPlacement.Span
            && !(own.settings().workers() instanceof Workers.Sequential)
        ? OptionalLong.of(WhatIf.wall(run.trace(), own.settings(), placement))
        : OptionalLong.empty();
  }
}
