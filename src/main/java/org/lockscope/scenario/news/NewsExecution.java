package org.lockscope.scenario.news;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Backstage;
import org.lockscope.scenario.Execution;
import org.lockscope.scenario.Results;

/**
 * A run of the pipeline while it goes on.
 *
 * @param run it
 */
record NewsExecution(PipelineRun run) implements Execution {
  static NewsExecution start(RunSettings settings, Backstage backstage) {
    return new NewsExecution(
        PipelineRun.start(
            settings,
            backstage.recorder(),
            SimulatedLlmClient.of(settings, backstage.recorder(), backstage.sleeper()),
            heldOpen(settings, backstage),
            backstage.witness(),
            backstage.preparation()));
  }

  private static Runnable heldOpen(RunSettings settings, Backstage backstage) {
    if (settings.heldOpenMillis() == 0) {
      return backstage.heldOpen();
    }
    return () -> {
      try {
        Thread.sleep(settings.heldOpenMillis());
      } catch (InterruptedException e) {
        // A stop: the append goes on at once, and the worker is stopped at its next wait.
        Thread.currentThread().interrupt();
      }
    };
  }

  @Override
  public boolean isDone() {
    return run.isDone();
  }

  /** None: what a worker throws is its article's end, and nobody else's. */
  @Override
  public @Nullable RuntimeException failure() {
    return null;
  }

  /**
   * What became of the articles.
   *
   * @throws OutOfMemoryError as {@link PipelineRun#outcome} does
   */
  @Override
  public Optional<Results> results() {
    Outcome known = run.outcome();
    return Optional.of(
        new Results(
            known.articles(),
            Map.of(
                Results.Fate.STORED, known.succeeded(),
                Results.Fate.LOST, known.lost(),
                Results.Fate.FAILED, known.failed(),
                Results.Fate.CANCELLED, known.cancelled())));
  }

  @Override
  public void stop() {
    run.stop();
  }

  @Override
  public void await() throws InterruptedException {
    run.await();
  }
}
