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
 * @param collector who puts results into the list
 */
public record RunSettings(
    LockPlacement placement,
    LockKind lockKind,
    Workers workers,
    int articles,
    LatencyRange latency,
    long seed,
    RandomSource random,
    int heldOpenMillis,
    Collector collector) {
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
    this(
        placement,
        lockKind,
        workers,
        articles,
        latency,
        seed,
        RandomSource.PER_ARTICLE,
        0,
        Collector.LIST);
  }

  /**
   * Checks the number of articles, how long appends are held open, and the kind of two locks.
   *
   * @throws IllegalArgumentException if one of them is out of range, or if blocks that nobody can
   *     be called away from would deadlock
   */
  public RunSettings {
    if (placement instanceof LockPlacement.Pair && lockKind == LockKind.SYNCHRONIZED) {
      throw new IllegalArgumentException(
          "a deadlock of synchronized blocks could not be stopped: nobody can be called away while"
              + " waiting for a monitor; use reentrant or fair");
    }
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
        newPlacement,
        lockKind,
        workers,
        articles,
        latency,
        seed,
        random,
        heldOpenMillis,
        collector);
  }

  /** These settings with another kind of lock. */
  public RunSettings withLockKind(LockKind newKind) {
    return new RunSettings(
        placement, newKind, workers, articles, latency, seed, random, heldOpenMillis, collector);
  }

  /** These settings on other threads. */
  public RunSettings withWorkers(Workers newWorkers) {
    return new RunSettings(
        placement,
        lockKind,
        newWorkers,
        articles,
        latency,
        seed,
        random,
        heldOpenMillis,
        collector);
  }

  /** These settings with appends held open. */
  public RunSettings withHeldOpen(int millis) {
    return new RunSettings(
        placement, lockKind, workers, articles, latency, seed, random, millis, collector);
  }

  /** These settings with latencies drawn from elsewhere. */
  public RunSettings withRandom(RandomSource source) {
    return new RunSettings(
        placement, lockKind, workers, articles, latency, seed, source, heldOpenMillis, collector);
  }

  /** These settings with results collected otherwise. */
  public RunSettings withCollector(Collector newCollector) {
    return new RunSettings(
        placement,
        lockKind,
        workers,
        articles,
        latency,
        seed,
        random,
        heldOpenMillis,
        newCollector);
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
