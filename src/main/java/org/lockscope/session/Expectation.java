package org.lockscope.session;

import java.time.Duration;
import org.lockscope.pipeline.Latencies;
import org.lockscope.pipeline.LlmTask;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Workers;

/** How long a run will take, from the latencies that its seed gives; real runs take longer. */
public final class Expectation {
  private Expectation() {}

  /**
   * The least a run can take: what its busiest worker calls, or what all workers call under the
   * lock, whichever is longer. Takes time linear in the articles.
   */
  public static Duration wall(RunSettings settings) {
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    int workers = workers(settings);
    long[] byWorker = new long[workers];
    long underLock = 0;
    long busiest = 0;
    for (int article = 1; article <= settings.articles(); article++) {
      int worker = (article - 1) % workers;
      for (LlmTask task : LlmTask.values()) {
        long nanos = latencies.of(article, task).toNanos();
        byWorker[worker] += nanos;
        underLock += settings.placement().holds(task.step()) ? nanos : 0;
      }
      busiest = Math.max(busiest, byWorker[worker]);
    }
    return Duration.ofNanos(Math.max(busiest, underLock));
  }

  private static int workers(RunSettings settings) {
    return switch (settings.workers()) {
      case Workers.Sequential() -> 1;
      case Workers.Pool(int size) -> Math.min(size, settings.articles());
      case Workers.Virtual(), Workers.Platform() -> settings.articles();
    };
  }
}
