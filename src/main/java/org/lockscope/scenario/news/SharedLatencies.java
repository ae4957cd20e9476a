package org.lockscope.scenario.news;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedLock;
import org.lockscope.probe.TracedRandom;
import org.lockscope.scenario.LatencyRange;

/**
 * Latencies drawn by all calls from one generator that is not thread-safe, as programs do that keep
 * a random generator in a field. Which call gets which latency depends on the schedule.
 */
final class SharedLatencies {
  private final TracedRandom random;
  private final LatencyRange range;

  private SharedLatencies(LatencyRange range, long seed, Recorder recorder) {
    this.range = range;
    this.random = new TracedRandom(recorder, "random", seed);
  }

  /** Nothing keeps two calls from drawing at once. */
  static LatencySource unguarded(LatencyRange range, long seed, Recorder recorder) {
    SharedLatencies latencies = new SharedLatencies(range, seed, recorder);
    return (article, task) -> latencies.draw();
  }

  /** A lock lets one call draw at a time; it is let go before the call sleeps. */
  static LatencySource locked(LatencyRange range, long seed, Recorder recorder) {
    SharedLatencies latencies = new SharedLatencies(range, seed, recorder);
    Lock lock = new TracedLock(recorder, RandomSource.LOCK_NAME);
    return (article, task) -> {
      lock.lock();
      try {
        return latencies.draw();
      } finally {
        lock.unlock();
      }
    };
  }

  private Duration draw() {
    return Duration.ofNanos(random.nextLong(range.minNanos(), range.maxNanos() + 1));
  }
}
