package org.lockscope.session;

import java.util.List;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;

/**
 * How near what a run says about another placement comes to a real run under it: for several seeds,
 * the run under one placement, its forecast for the other, and the other run. Prints a line each
 * and the largest error.
 */
public final class WhatIfError {
  private WhatIfError() {}

  /** Runs them; the first argument is how many seeds, 5 if there is none. */
  public static void main(String[] args) throws InterruptedException {
    int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    double worst = 0;
    for (int seed = 1; seed <= seeds; seed++) {
      RunSettings settings = settings(seed);
      ObservedRun append = ended(settings.withPlacement(LockPlacement.APPEND));
      ObservedRun article = ended(settings.withPlacement(LockPlacement.ARTICLE));
      ObservedRun calls =
          ended(settings.withPlacement(LockPlacement.parse("summarize..sentiment")));
      for (ObservedRun from : List.of(append, article, calls)) {
        for (ObservedRun to : List.of(append, article, calls)) {
          if (from != to) {
            worst = Math.max(worst, compare(from, to));
          }
        }
      }
    }
    System.out.printf("largest error %.2f %%%n", 100 * worst);
  }

  private static RunSettings settings(int seed) {
    RunSettings d = RunSettings.DEFAULT;
    return new RunSettings(d.placement(), d.lockKind(), d.workers(), 10, d.latency(), seed);
  }

  private static ObservedRun ended(RunSettings settings) throws InterruptedException {
    ObservedRun run =
        ObservedRun.start(settings, (thread, time, kind, site, object, operand) -> {});
    run.await();
    return run;
  }

  private static double compare(ObservedRun from, ObservedRun to) {
    long forecast = WhatIf.wall(from.trace(), to.settings().placement());
    long real = to.figures().wall();
    double error = Math.abs(forecast - real) / (double) real;
    System.out.printf(
        "seed %d, from %s to %s: forecast %.3f s, real %.3f s, error %.2f %%%n",
        from.settings().seed(),
        from.settings().placement(),
        to.settings().placement(),
        forecast / 1e9,
        real / 1e9,
        100 * error);
    return error;
  }
}
