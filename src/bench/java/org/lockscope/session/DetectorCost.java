package org.lockscope.session;

import java.util.Arrays;
import org.lockscope.event.EventSink;
import org.lockscope.probe.CausalMerge;
import org.lockscope.probe.Recorder;
import org.lockscope.race.FastTrack;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.news.PipelineRun;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.SimulatedLlmClient;
import org.lockscope.trace.TraceBuilder;

/**
 * What looking for races while the run goes on costs it: the wall time of 10,000 workers with the
 * lock around the append, with the detector and without, in turns.
 */
final class DetectorCost {
  private static final int WORKERS = 10_000;
  private static final int PAIRS = 5;

  private DetectorCost() {}

  public static void main(String[] args) throws InterruptedException {
    run(true);
    double[] ratios = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      double without = run(false);
      double with = run(true);
      ratios[i] = with / without;
      System.out.printf("without %.0f ms, with %.0f ms: %.4f%n", without, with, ratios[i]);
    }
    Arrays.sort(ratios);
    System.out.printf("median ratio %.4f%n", ratios[PAIRS / 2]);
  }

  /** The wall time of a run in milliseconds. */
  private static double run(boolean detecting) throws InterruptedException {
    RunSettings defaults = RunSettings.DEFAULT;
    RunSettings settings =
        new RunSettings(
            defaults.placement(),
            defaults.lockKind(),
            defaults.workers(),
            WORKERS,
            defaults.latency(),
            defaults.seed());
    Recorder recorder = new Recorder(PipelineRun.eventsPerThread(settings));
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    FastTrack detector = new FastTrack(false, race -> {});
    EventSink both =
        (thread, time, kind, site, object, operand) -> {
          builder.event(thread, time, kind, site, object, operand);
          detector.event(thread, time, kind, site, object, operand);
        };
    CausalMerge merge = new CausalMerge(detecting ? both : builder);
    PipelineRun run =
        PipelineRun.start(
            settings, recorder, SimulatedLlmClient.of(settings, recorder, Sleeper.REAL), () -> {});
    while (!run.isDone()) {
      recorder.poll(merge);
      merge.polled();
      Thread.sleep(16);
    }
    recorder.poll(merge);
    merge.finish();
    return builder.seal().totals().wall() / 1e6;
  }
}
