package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.session.StagedRun;

/**
 * How near what a run says about another placement comes to a real run under it. For several seeds,
 * the runs under all placements are made one after another, beginning with another one each time,
 * and each is forecast from each. Three errors are told apart: that of the forecast; what it would
 * be with every call as long as it was measured; and that of the rules alone, which put the real
 * run's own steps together again under its own placement. What the others have more than the last
 * comes from steps that took longer in one run than in the other, for which a busy machine
 * suffices.
 */
public final class WhatIfError {
  private static final List<LockPlacement> PLACEMENTS =
      Stream.of("none", "append", "article", "summarize..sentiment", "sentiment..append")
          .map(LockPlacement::parse)
          .toList();

  private static final List<Workers> WORKERS =
      List.of(new Workers.Virtual(), new Workers.Platform(), new Workers.Pool(3));

  private final Map<String, Errors> byPair = new LinkedHashMap<>();
  private final Errors all = new Errors();

  private WhatIfError() {}

  /** The errors of some forecasts, as parts of the real runs' durations. */
  private static final class Errors {
    final List<Double> forecasts = new ArrayList<>();
    final List<Double> measured = new ArrayList<>();
    final List<Double> rules = new ArrayList<>();

    @Override
    public String toString() {
      return "%3d |%s |%s |%s"
          .formatted(forecasts.size(), spread(forecasts), spread(measured), spread(rules));
    }

    private static String spread(List<Double> errors) {
      List<Double> sorted = new ArrayList<>(errors);
      Collections.sort(sorted);
      return " %5.2f %5.2f %5.2f".formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(List<Double> sorted, double rank) {
      return 100 * sorted.get(Math.max(0, (int) Math.ceil(rank * sorted.size()) - 1));
    }
  }

  /**
   * Runs them; takes some two minutes as it is, four at {@code 1/500..1500ms}.
   *
   * @param args how many seeds, and the range of latencies: {@code 5/50..150ms} if it is none such
   */
  public static void main(String[] args) throws InterruptedException {
    String[] parts = args.length > 0 && args[0].contains("/") ? args[0].split("/") : new String[0];
    int seeds = parts.length == 0 ? 5 : Integer.parseInt(parts[0]);
    LatencyRange latency = LatencyRange.parse(parts.length == 0 ? "50..150ms" : parts[1]);
    WhatIfError errors = new WhatIfError();
    for (Workers workers : WORKERS) {
      // What the first run in a program waits for is not what is measured here.
      runs(settings(workers, new LatencyRange(0, 2), 0));
      for (int seed = 1; seed <= seeds; seed++) {
        errors.compareAll(runs(settings(workers, latency, seed)));
      }
    }
    System.out.printf(
        "error in %%: median, 95th percentile, largest; %d seeds, calls of %s%n%-58s %s%n",
        seeds, latency, "", "  n | forecast          | as measured       | rules alone");
    errors.byPair.forEach((pair, some) -> System.out.printf("%-58s %s%n", pair, some));
    System.out.printf("%-58s %s%n", "all", errors.all);
  }

  private static RunSettings settings(Workers workers, LatencyRange latency, int seed) {
    RunSettings d = RunSettings.DEFAULT;
    return new RunSettings(d.placement(), d.lockKind(), workers, 10, latency, seed);
  }

  private static RunSettings settings(StagedRun run) {
    return (RunSettings) run.work().plan();
  }

  private static List<StagedRun> runs(RunSettings settings) throws InterruptedException {
    List<LockPlacement> order = new ArrayList<>(PLACEMENTS);
    Collections.rotate(order, (int) settings.seed());
    List<StagedRun> runs = new ArrayList<>();
    for (LockPlacement placement : order) {
      StagedRun run =
          StagedRun.start(
              settings.withPlacement(placement), (thread, time, kind, site, object, operand) -> {});
      run.await();
      runs.add(run);
    }
    return runs;
  }

  private void compareAll(List<StagedRun> runs) {
    for (LockPlacement source : PLACEMENTS) {
      for (StagedRun to : runs) {
        if (!settings(to).placement().equals(source)) {
          compare(under(source, runs), to);
        }
      }
    }
  }

  private static StagedRun under(LockPlacement placement, List<StagedRun> runs) {
    return runs.stream()
        .filter(run -> settings(run).placement().equals(placement))
        .findAny()
        .orElseThrow();
  }

  private void compare(StagedRun from, StagedRun to) {
    LockPlacement placement = settings(to).placement();
    double real = to.figures().wall();
    String pair =
        "%s, from %s to %s"
            .formatted(settings(to).workers(), settings(from).placement(), placement);
    for (Errors some : List.of(all, byPair.computeIfAbsent(pair, key -> new Errors()))) {
      some.forecasts.add(off(WhatIf.wall(from.trace(), settings(from), placement), real));
      some.measured.add(off(WhatIf.wall(from.trace(), placement), real));
      some.rules.add(off(WhatIf.wall(to.trace(), placement), real));
    }
  }

  private static double off(long forecast, double real) {
    return Math.abs(forecast - real) / real;
  }
}
