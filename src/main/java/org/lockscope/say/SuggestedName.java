package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;

/** The name of a file that is about runs, as it is suggested to whoever saves one. */
public final class SuggestedName {
  /** Every file system takes as many, with an extension and a number more. */
  private static final int LONGEST = 120;

  private static final String BETWEEN = "-vs-";

  private SuggestedName() {}

  /**
   * A name that tells where the lock stood, how many articles there were and the seed: {@code
   * lockscope-append-vs-article-10-articles-seed-42}. Small letters of English, digits and hyphens,
   * {@value #LONGEST} at most. A recording of another program adds nothing to it.
   *
   * @param runs in the order in which they are named
   * @return without an extension
   */
  public static String of(List<RunSummary> runs) {
    List<RunSettings> own = new ArrayList<>();
    for (RunSummary run : runs) {
      if (run instanceof OwnRun ours) {
        own.add(ours.settings());
      }
    }
    return ofSettings(own);
  }

  static String ofSettings(List<RunSettings> runs) {
    if (runs.isEmpty()) {
      return "lockscope";
    }
    boolean one = runs.stream().map(SuggestedName::work).distinct().count() == 1;
    String name =
        one
            ? runs.stream().map(SuggestedName::placement).collect(Collectors.joining(BETWEEN))
                + "-"
                + work(runs.getFirst())
            : runs.stream()
                .map(run -> placement(run) + "-" + work(run))
                .collect(Collectors.joining(BETWEEN));
    return safe("lockscope-" + name);
  }

  private static String placement(RunSettings run) {
    String placement = run.placement().toString().replace("..", "-to-");
    boolean noLock = run.placement().equals(LockPlacement.none());
    if (run.workers() instanceof Workers.Sequential) {
      return noLock ? "sequential" : "sequential-" + placement;
    }
    if (run.collector() instanceof Collector.Channel) {
      return noLock ? "channel" : "channel-" + placement;
    }
    return placement;
  }

  private static String work(RunSettings run) {
    String articles = run.articles() == 1 ? "1-article" : run.articles() + "-articles";
    // A sign would be one hyphen more or less.
    String seed = run.seed() < 0 ? "minus" + run.seed() : Long.toString(run.seed());
    return articles + "-seed-" + seed;
  }

  private static String safe(String name) {
    String safe = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = safe.substring(0, Math.min(LONGEST, safe.length()));
    return cut.replaceAll("-+$", "");
  }
}
