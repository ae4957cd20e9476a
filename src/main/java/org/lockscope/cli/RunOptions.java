package org.lockscope.cli;

import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.Expectation;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What determines a run. */
final class RunOptions {
  /** Two names for the same thing, of which one is enough. */
  static final class Lock {
    @Option(
        names = "--lock",
        paramLabel = "none|append|article|deadlock|ordered|STEP..STEP",
        converter = Converters.OfPlacement.class,
        description = {
          "Where the lock stands (default: append; none with a channel).",
          "Steps: summarize, sentiment, keywords, append.",
          "deadlock takes two locks in opposite order, ordered in one."
        })
    private @Nullable LockPlacement placement;

    @Option(
        names = "--mode",
        paramLabel = "good|bad|broken",
        converter = Converters.OfMode.class,
        description = "Another name for append, article and none.")
    private @Nullable LockPlacement mode;
  }

  @ArgGroup(exclusive = true)
  private @Nullable Lock lock;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "10",
      converter = Converters.OfArticles.class,
      description = "How many articles, 1 to 100000 (default: ${DEFAULT-VALUE}).")
  private int articles = 10;

  @Option(
      names = "--workers",
      paramLabel = "sequential|virtual|platform|pool:N",
      defaultValue = "virtual",
      converter = Converters.OfWorkers.class,
      description = "On which threads (default: ${DEFAULT-VALUE}: one virtual thread an article).")
  private Workers workers = new Workers.Virtual();

  @Option(
      names = "--lock-kind",
      paramLabel = "reentrant|fair|synchronized",
      defaultValue = "reentrant",
      converter = Converters.OfLockKind.class,
      description = "Which lock (default: ${DEFAULT-VALUE}).")
  private LockKind lockKind = LockKind.REENTRANT;

  @Option(
      names = "--latency",
      paramLabel = "MIN..MAXms",
      defaultValue = "500..1500ms",
      converter = Converters.OfLatency.class,
      description = "How long an LLM call takes (default: ${DEFAULT-VALUE}).")
  private LatencyRange latency = LatencyRange.DEFAULT;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "From which latencies are drawn (default: ${DEFAULT-VALUE}).")
  private long seed = 42;

  @Option(
      names = "--rng",
      paramLabel = "per-article|locked|unguarded",
      defaultValue = "per-article",
      converter = Converters.OfRandomSource.class,
      description =
          "Where latencies are drawn from (default: ${DEFAULT-VALUE}): each article's own"
              + " generator, or one for all calls, under a lock of its own or under none.")
  private RandomSource random = RandomSource.PER_ARTICLE;

  @Option(
      names = "--collector",
      paramLabel = "list|channel[:N]",
      defaultValue = "list",
      converter = Converters.OfCollector.class,
      description =
          "Who appends (default: ${DEFAULT-VALUE}): each worker to the shared list, or one"
              + " collector that workers send to over a queue with room for N results (4).")
  private Collector collector = Collector.LIST;

  @Option(
      names = "--race-window",
      paramLabel = "auto|DURATION",
      converter = Converters.OfRaceWindow.class,
      description =
          "Hold each append open between reading the size and writing the slot, for 80ms say, or"
              + " for as long as makes two appends overlap (auto).")
  private int raceWindow;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to answer (default: text).")
  private Format format = Format.TEXT;

  RunSettings settings() {
    LockPlacement placement = null;
    if (lock != null) {
      placement = lock.placement != null ? lock.placement : lock.mode;
    }
    if (placement == null) {
      boolean owned = collector instanceof Collector.Channel;
      placement = owned ? LockPlacement.none() : LockPlacement.append();
    }
    RunSettings settings = checked(placement).withRandom(random).withCollector(collector);
    return settings.withHeldOpen(
        raceWindow == Converters.OfRaceWindow.AUTO
            ? Expectation.raceWindowMillis(settings)
            : raceWindow);
  }

  private RunSettings checked(LockPlacement placement) {
    try {
      return new RunSettings(placement, lockKind, workers, articles, latency, seed);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }

  Format format() {
    return format;
  }
}
