package org.lockscope.scenario.news;

import java.util.List;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;

/** What can be set about a run of the news pipeline. */
public final class NewsKnobs {
  /** The longest an append is held open: a minute. */
  public static final int MAX_HELD_OPEN = 60_000;

  /** The most articles a run takes. */
  public static final int MAX_ARTICLES = 100_000;

  /** Where the lock stands. */
  public static final Knob<LockPlacement> PLACEMENT =
      Knob.of("placement", LockPlacement.append(), LockPlacement::parse, LockPlacement::toString)
          .called("lock");

  /** Which lock it is. */
  public static final Knob<LockKind> LOCK_KIND =
      Knob.of("lockKind", LockKind.REENTRANT, LockKind::parse, LockKind::label);

  /** On which threads articles are processed. */
  public static final Knob<Workers> WORKERS =
      Knob.of("workers", new Workers.Virtual(), Workers::parse, Workers::toString);

  /** How many articles, 1 to {@value #MAX_ARTICLES}. */
  public static final Knob<Integer> ARTICLES =
      Knob.number("articles", "articles", 10, 1, MAX_ARTICLES);

  /** How long calls take. */
  public static final Knob<LatencyRange> LATENCY =
      Knob.of("latency", LatencyRange.DEFAULT, LatencyRange::parse, LatencyRange::toString);

  /** From which each article's latencies are drawn, the same in every run. */
  public static final Knob<Long> SEED = Knob.of("seed", 42L, NewsKnobs::seed, String::valueOf);

  /** Where latencies are drawn from. */
  public static final Knob<RandomSource> RANDOM =
      Knob.of("random", RandomSource.PER_ARTICLE, RandomSource::parse, RandomSource::label)
          .called("rng");

  /**
   * For how many milliseconds each append waits between reading the list's size and writing the
   * slot, so that a class sees a lost update every time; 0 for not at all, {@value #MAX_HELD_OPEN}
   * at most.
   */
  public static final Knob<Integer> HELD_OPEN =
      Knob.number("heldOpenMillis", "ms of an append held open", 0, 0, MAX_HELD_OPEN)
          .called("raceWindow");

  /** Who puts results into the list. */
  public static final Knob<Collector> COLLECTOR =
      Knob.of("collector", Collector.LIST, Collector::parse, Collector::toString).addedLater();

  /** All of them, in the order in which they are listed and written. */
  public static final List<Knob<?>> ALL =
      List.of(PLACEMENT, LOCK_KIND, WORKERS, ARTICLES, LATENCY, SEED, RANDOM, HELD_OPEN, COLLECTOR);

  private NewsKnobs() {}

  private static long seed(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a seed: use a whole number of at most 18 digits", e);
    }
  }
}
