package org.lockscope.scenario.news;

import org.lockscope.scenario.Sentence;

/**
 * What no schedule of a run can beat, from the latencies that its seed draws, never from calls as
 * measured, which a busy machine makes longer. Of a shared random source, where who draws what is
 * up to the schedule, each call counts as the shortest there may be.
 *
 * @param least nanoseconds that the run takes at least
 * @param limit why
 * @param threads on how many threads
 * @param shortest whether each call counts as the shortest there may be, not as drawn
 */
public record Bounds(long least, Limit limit, int threads, boolean shortest) {
  /** What keeps a run from being shorter. */
  public enum Limit {
    /** The calls of its slowest article, which come one after another. */
    ARTICLE,
    /** All of it, on one thread. */
    THREAD,
    /** All of it, shared by a pool's threads as evenly as can be. */
    POOL,
    /** What is done one at a time: under the lock, or by the one that collects. */
    ONE_AT_A_TIME
  }

  /** What takes so long. */
  Sentence what() {
    if (shortest) {
      return Sentence.of("bound.shortest");
    }
    return switch (limit) {
      case ARTICLE -> Sentence.of("bound.article");
      case THREAD -> Sentence.of("bound.thread");
      case POOL -> Sentence.of("bound.pool", threads);
      case ONE_AT_A_TIME -> Sentence.of("bound.alone");
    };
  }

  /** The bounds of a run with these settings. Takes time linear in the articles. */
  public static Bounds of(RunSettings settings) {
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    boolean shared = settings.random().shared();
    long shortest = settings.latency().minMillis() * 1_000_000L;
    long held = settings.heldOpenMillis() * 1_000_000L;
    boolean channel = settings.collector() instanceof Collector.Channel;
    long all = 0;
    long locked = 0;
    long slowest = 0;
    for (int article = 1; article <= settings.articles(); article++) {
      long own = channel ? 0 : held;
      locked += settings.placement().holds(Step.APPEND) ? own : 0;
      for (LlmTask task : LlmTask.values()) {
        long nanos = shared ? shortest : latencies.of(article, task).toNanos();
        own += nanos;
        locked += settings.placement().holds(task.step()) ? nanos : 0;
      }
      all += own;
      slowest = Math.max(slowest, own);
    }
    long alone = Math.max(locked, channel ? held * settings.articles() : 0);
    int threads = threads(settings);
    if (threads == 1) {
      return new Bounds(Math.max(all, alone), Limit.THREAD, 1, shared);
    }
    long even = Math.ceilDiv(all, threads);
    if (alone > Math.max(slowest, even)) {
      return new Bounds(alone, Limit.ONE_AT_A_TIME, threads, shared);
    }
    return even > slowest
        ? new Bounds(even, Limit.POOL, threads, shared)
        : new Bounds(slowest, Limit.ARTICLE, threads, shared);
  }

  /** How many threads process articles. */
  static int threads(RunSettings settings) {
    return settings.workers().on(settings.articles());
  }
}
