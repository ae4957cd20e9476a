package org.lockscope.session;

import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;

/** Counts in how many of 200 runs of 200 articles without a lock an update was lost. */
final class LossCount {
  private static final int RUNS = 200;
  private static final int ARTICLES = 200;

  private LossCount() {}

  public static void main(String[] args) throws InterruptedException {
    int withLoss = 0;
    int lost = 0;
    int failed = 0;
    for (int seed = 1; seed <= RUNS; seed++) {
      RunSettings settings =
          new RunSettings(
              LockPlacement.none(),
              LockKind.REENTRANT,
              new Workers.Virtual(),
              ARTICLES,
              new LatencyRange(0, 1),
              seed);
      try (StagedRun run =
          StagedRun.start(settings, (thread, time, kind, site, object, operand) -> {})) {
        run.await();
        withLoss += run.figures().count(Fate.LOST).orElseThrow() > 0 ? 1 : 0;
        lost += run.figures().count(Fate.LOST).orElseThrow();
        failed += run.figures().count(Fate.FAILED).orElseThrow();
      }
    }
    System.out.printf(
        "%d of %d runs lost an update; %d results lost, %d appends failed, of %d%n",
        withLoss, RUNS, lost, failed, RUNS * ARTICLES);
  }
}
