package org.lockscope.session;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.PriorityQueue;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.Latencies;
import org.lockscope.pipeline.LlmTask;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.pipeline.Workers;

/** How long a run will take, from the latencies that its seed gives; real runs take longer. */
public final class Expectation {
  private static final int LEAST_WINDOW = 50;

  private Expectation() {}

  /**
   * The least a run can take: until its last worker has made its calls, or what all workers call
   * under the lock, whichever is longer. In a pool, who is free first takes the next article. Takes
   * time linear in the articles, times the logarithm of the workers.
   */
  public static Duration wall(RunSettings settings) {
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    int workers = workers(settings);
    PriorityQueue<Long> free = new PriorityQueue<>(Collections.nCopies(workers, 0L));
    long underLock = 0;
    long last = 0;
    for (int article = 1; article <= settings.articles(); article++) {
      // Each worker begins with an article; who is free first takes the next.
      long busyUntil = free.remove();
      for (LlmTask task : LlmTask.values()) {
        long nanos = latencies.of(article, task).toNanos();
        busyUntil += nanos;
        underLock += settings.placement().holds(task.step()) ? nanos : 0;
      }
      long held = settings.heldOpenMillis() * 1_000_000L;
      busyUntil += held;
      boolean oneAtATime =
          settings.placement().holds(Step.APPEND)
              || settings.collector() instanceof Collector.Channel;
      underLock += oneAtATime ? held : 0;
      last = Math.max(last, busyUntil);
      free.add(busyUntil);
    }
    return Duration.ofNanos(Math.max(last, underLock));
  }

  /**
   * How long appends must be held open for two of them to overlap: the smallest distance between
   * two articles' finish times on threads of their own, and a margin for the scheduler.
   *
   * @return milliseconds, {@value #LEAST_WINDOW} or more
   */
  public static int raceWindowMillis(RunSettings settings) {
    if (settings.random().shared()) {
      return raceWindowOfAnyDraw(settings);
    }
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    long[] finishes = new long[settings.articles()];
    for (int i = 0; i < finishes.length; i++) {
      finishes[i] = latencies.of(i + 1).toNanos();
    }
    Arrays.sort(finishes);
    long smallest = finishes.length < 2 ? 0 : Long.MAX_VALUE;
    for (int i = 1; i < finishes.length; i++) {
      smallest = Math.min(smallest, finishes[i] - finishes[i - 1]);
    }
    long millis = Duration.ofNanos(smallest).toMillis() + LEAST_WINDOW;
    return (int) Math.min(RunSettings.MAX_HELD_OPEN, millis);
  }

  /**
   * Who draws what is not known beforehand. All finish within three times the range, so two of them
   * finish no further apart than that divided by the gaps between them.
   */
  private static int raceWindowOfAnyDraw(RunSettings settings) {
    int spread =
        LlmTask.values().length * (settings.latency().maxMillis() - settings.latency().minMillis());
    int gaps = Math.max(1, settings.articles() - 1);
    return Math.min(RunSettings.MAX_HELD_OPEN, spread / gaps + LEAST_WINDOW);
  }

  private static int workers(RunSettings settings) {
    return switch (settings.workers()) {
      case Workers.Sequential() -> 1;
      case Workers.Pool(int size) -> Math.min(size, settings.articles());
      case Workers.Virtual(), Workers.Platform() -> settings.articles();
    };
  }
}
