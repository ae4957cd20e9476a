package org.lockscope.say;

import org.lockscope.event.EventLog;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.StagedRun;

/** Short runs that have ended, for tests. */
public final class Runs {
  private Runs() {}

  public static RunSettings settings(LockPlacement placement, int articles, long seed) {
    return new RunSettings(
        placement,
        LockKind.REENTRANT,
        new Workers.Virtual(),
        articles,
        new LatencyRange(5, 20),
        seed);
  }

  public static RunSummary run(String letter, LockPlacement placement, int articles)
      throws InterruptedException {
    return run(letter, settings(placement, articles, 3));
  }

  public static RunSummary run(String letter, RunSettings settings) throws InterruptedException {
    StagedRun run = StagedRun.start(settings, new EventLog());
    run.await();
    return RunSummary.of(letter, run);
  }
}
