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
 * @param random where latencies are drawn from
 * @param heldOpenMillis how long each append waits between reading the list's size and writing the
 *     slot, so that a class sees a lost update every time; 0 for not at all, {@value
 *     #MAX_HELD_OPEN} at most
 */
public record RunSettings(
    LockPlacement placement,
    LockKind lockKind,
    Workers workers,
    int articles,
    LatencyRange latency,
    long seed,
    RandomSource random,
    int heldOpenMillis) {
  /** The longest an append is held open: a minute. */
  public static final int MAX_HELD_OPEN = 60_000;

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

  /** Settings of a run with a generator an article, whose appends are not held open. */
  public RunSettings(
      LockPlacement placement,
      LockKind lockKind,
      Workers workers,
      int articles,
      LatencyRange latency,
      long seed) {
    this(placement, lockKind, workers, articles, latency, seed, RandomSource.PER_ARTICLE, 0);
  }

  /**
   * Checks the number of articles and how long appends are held open.
   *
   * @throws IllegalArgumentException if one of them is out of range
   */
  public RunSettings {
    if (heldOpenMillis < 0 || heldOpenMillis > MAX_HELD_OPEN) {
      throw new IllegalArgumentException(
          "an append held open for " + heldOpenMillis + " ms is out of range: 0 to 60000");
    }
    if (articles < 1 || articles > MAX_ARTICLES) {
      throw new IllegalArgumentException(
          "a run of " + articles + " articles is out of range: 1 to 100,000");
    }
  }

  /** These settings with the lock somewhere else. */
  public RunSettings withPlacement(LockPlacement newPlacement) {
    return new RunSettings(
        newPlacement, lockKind, workers, articles, latency, seed, random, heldOpenMillis);
  }

  /** These settings on other threads. */
  public RunSettings withWorkers(Workers newWorkers) {
    return new RunSettings(
        placement, lockKind, newWorkers, articles, latency, seed, random, heldOpenMillis);
  }

  /** These settings with appends held open. */
  public RunSettings withHeldOpen(int millis) {
    return new RunSettings(placement, lockKind, workers, articles, latency, seed, random, millis);
  }

  /** These settings with latencies drawn from elsewhere. */
  public RunSettings withRandom(RandomSource source) {
    return new RunSettings(
        placement, lockKind, workers, articles, latency, seed, source, heldOpenMillis);
  }

  /** Whether two runs do the same work: every call takes as long in one as in the other. */
  public boolean sameWork(RunSettings other) {
    return articles == other.articles
        && seed == other.seed
        && latency.equals(other.latency)
        && !random.shared()
        && !other.random.shared();
  }
}
