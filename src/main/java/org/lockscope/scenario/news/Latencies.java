package org.lockscope.scenario.news;

import java.time.Duration;
import java.util.SplittableRandom;
import org.lockscope.scenario.LatencyRange;

/**
 * How long each call of each article takes: drawn from a range by a generator of the article's own,
 * split from the seed. One seed gives one article the same three latencies in every run, whatever
 * the lock, the threads and the schedule; two placements are compared on the same work.
 *
 * @param range from which latencies are drawn, uniformly, to the nanosecond
 * @param seed any number
 */
public record Latencies(LatencyRange range, long seed) implements LatencySource {
  /** An odd constant far from any pattern, so that neighbours get unrelated streams (Weyl step). */
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  @Override
  public Duration of(int article, LlmTask task) {
    SplittableRandom random = new SplittableRandom(seed + article * GOLDEN_GAMMA);
    long min = range.minNanos();
    long max = range.maxNanos();
    long nanos = min;
    for (int i = 0; i <= task.ordinal(); i++) {
      nanos = min == max ? min : random.nextLong(min, max + 1);
    }
    return Duration.ofNanos(nanos);
  }

  /** How long an article's three calls take together. */
  public Duration of(int article) {
    Duration sum = Duration.ZERO;
    for (LlmTask task : LlmTask.values()) {
      sum = sum.plus(of(article, task));
    }
    return sum;
  }

  /** The floor of any run with a thread an article: the slowest article's own calls. */
  public Duration slowest(int articles) {
    Duration slowest = Duration.ZERO;
    for (int article = 1; article <= articles; article++) {
      Duration own = of(article);
      slowest = own.compareTo(slowest) > 0 ? own : slowest;
    }
    return slowest;
  }

  /** All calls one after another. */
  public Duration sum(int articles) {
    Duration sum = Duration.ZERO;
    for (int article = 1; article <= articles; article++) {
      sum = sum.plus(of(article));
    }
    return sum;
  }
}
