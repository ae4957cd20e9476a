package org.lockscope.scenario.news;

import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Setup;

/**
 * A plan of the news pipeline that names its knobs: all that determines a run, but for the
 * scheduler. Immutable.
 */
public final class RunSettings extends Plan {
  /** The longest an append is held open: a minute. */
  public static final int MAX_HELD_OPEN = NewsKnobs.MAX_HELD_OPEN;

  /** The most articles a run takes. */
  public static final int MAX_ARTICLES = NewsKnobs.MAX_ARTICLES;

  /** Ten articles on virtual threads, the lock around the append, seed 42. */
  public static final RunSettings DEFAULT = new RunSettings(Setup.initial(NewsKnobs.ALL));

  /**
   * Settings.
   *
   * @param setup how {@link NewsKnobs} are set
   * @throws IllegalArgumentException if a number is out of range, or if blocks that nobody can be
   *     called away from would deadlock
   */
  public RunSettings(Setup setup) {
    super(NewsScenario.INSTANCE, setup);
  }

  /**
   * The settings of a plan.
   *
   * @throws IllegalArgumentException if it is of another scenario
   */
  public static RunSettings of(Plan plan) {
    return plan instanceof RunSettings settings ? settings : new RunSettings(plan.setup());
  }

  /** Settings of a run with a generator an article, whose appends are not held open. */
  public RunSettings(
      LockPlacement placement,
      LockKind lockKind,
      Workers workers,
      int articles,
      LatencyRange latency,
      long seed) {
    this(
        Setup.initial(NewsKnobs.ALL)
            .with(NewsKnobs.PLACEMENT, placement)
            .with(NewsKnobs.LOCK_KIND, lockKind)
            .with(NewsKnobs.WORKERS, workers)
            .with(NewsKnobs.ARTICLES, articles)
            .with(NewsKnobs.LATENCY, latency)
            .with(NewsKnobs.SEED, seed));
  }

  /** Where the lock stands. */
  public LockPlacement placement() {
    return setup().get(NewsKnobs.PLACEMENT);
  }

  /** Which lock it is. */
  public LockKind lockKind() {
    return setup().get(NewsKnobs.LOCK_KIND);
  }

  /** On which threads articles are processed. */
  public Workers workers() {
    return setup().get(NewsKnobs.WORKERS);
  }

  /** How many articles, 1 to {@value #MAX_ARTICLES}. */
  public int articles() {
    return setup().get(NewsKnobs.ARTICLES);
  }

  /** How long calls take. */
  public LatencyRange latency() {
    return setup().get(NewsKnobs.LATENCY);
  }

  /** From which each article's latencies are drawn, the same in every run. */
  public long seed() {
    return setup().get(NewsKnobs.SEED);
  }

  /** Where latencies are drawn from. */
  public RandomSource random() {
    return setup().get(NewsKnobs.RANDOM);
  }

  /** How long each append is held open, in milliseconds; 0 for not at all. */
  public int heldOpenMillis() {
    return setup().get(NewsKnobs.HELD_OPEN);
  }

  /** Who puts results into the list. */
  public Collector collector() {
    return setup().get(NewsKnobs.COLLECTOR);
  }

  /**
   * These settings with one knob set otherwise.
   *
   * @throws IllegalArgumentException as the constructor does
   */
  public <T> RunSettings with(Knob<T> knob, T value) {
    Setup changed = setup().with(knob, value);
    return changed.equals(setup()) ? this : new RunSettings(changed);
  }

  /** These settings with the lock somewhere else. */
  public RunSettings withPlacement(LockPlacement placement) {
    return with(NewsKnobs.PLACEMENT, placement);
  }

  /** These settings with another kind of lock. */
  public RunSettings withLockKind(LockKind kind) {
    return with(NewsKnobs.LOCK_KIND, kind);
  }

  /** These settings on other threads. */
  public RunSettings withWorkers(Workers workers) {
    return with(NewsKnobs.WORKERS, workers);
  }

  /** These settings with appends held open. */
  public RunSettings withHeldOpen(int millis) {
    return with(NewsKnobs.HELD_OPEN, millis);
  }

  /** These settings with latencies drawn from elsewhere. */
  public RunSettings withRandom(RandomSource source) {
    return with(NewsKnobs.RANDOM, source);
  }

  /** These settings with results collected otherwise. */
  public RunSettings withCollector(Collector collector) {
    return with(NewsKnobs.COLLECTOR, collector);
  }
}
