package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.List;

/** The runs that show what a lock costs, all on the same seed and so on the same work. */
public final class Baselines {
  private Baselines() {}

  /**
   * Sequential, none, append and article, in this order; then the placement of the settings, where
   * it is another.
   *
   * @param settings what all runs share; its workers are those of all but the first
   */
  public static List<RunSettings> of(RunSettings settings) {
    List<RunSettings> runs = new ArrayList<>();
    runs.add(settings.withPlacement(LockPlacement.none()).withWorkers(new Workers.Sequential()));
    runs.add(settings.withPlacement(LockPlacement.none()));
    runs.add(settings.withPlacement(LockPlacement.append()));
    runs.add(settings.withPlacement(LockPlacement.article()));
    if (runs.stream().noneMatch(run -> run.placement().equals(settings.placement()))) {
      runs.add(settings);
    }
    return runs;
  }
}
