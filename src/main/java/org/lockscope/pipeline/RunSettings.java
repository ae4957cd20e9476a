package org.lockscope.pipeline;

/**
 * All that determines a run, but for the scheduler.
 *
 * @param placement where the lock stands
 * @param lockKind which lock it is
 * @param workers on which threads
 * @param articles how many articles, 1 to {@value #MAX_ARTICLES}
 * @param latency how long calls take
 * @param seed from which each article's latencies are drawn, the same in every run
 */
public record RunSettings(
    LockPlacement placement,
    LockKind lockKind,
    Workers workers,
    int articles,
    LatencyRange latency,
    long seed) {
  /** The most articles a run takes. */
  public static final int MAX_ARTICLES = 100_000;

  /** Ten articles on virtual threads, the lock around the append, seed 42. */
  public static final RunSettings DEFAULT =
      new RunSettings(
          LockPlacement.APPEND,
          LockKind.REENTRANT,
          new Workers.Virtual(),
          10,
          LatencyRange.DEFAULT,
          42);

  /**
   * Checks the number of articles.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public RunSettings {
    if (articles < 1 || articles > MAX_ARTICLES) {
      throw new IllegalArgumentException(
          "a run of " + articles + " articles is out of range: 1 to 100,000");
    }
  }

  /** These settings with the lock somewhere else. */
  public RunSettings withPlacement(LockPlacement newPlacement) {
    return new RunSettings(newPlacement, lockKind, workers, articles, latency, seed);
  }

  /** These settings on other threads. */
  public RunSettings withWorkers(Workers newWorkers) {
    return new RunSettings(placement, lockKind, newWorkers, articles, latency, seed);
  }
}
