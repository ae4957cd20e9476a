package org.lockscope.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Step;
import org.lockscope.scenario.news.Workers;

/**
 * Titles of runs. Each says where the lock stands and what else is out of the ordinary; beside
 * other runs also whatever differs from one of them, so that nobody takes for the lock's what has
 * another cause.
 */
final class Titles {
  private Titles() {}

  /** A run's title: {@code A · lock around append}. */
  static String of(RunSummary run, Collection<? extends RunSummary> others) {
    String letter = run.letter().isEmpty() ? "" : run.letter() + " · ";
    return letter
        + switch (run) {
          case ForeignRun foreign -> String.valueOf(Path.of(foreign.source()).getFileName());
          case OwnRun own -> title(own, others);
          case StagedSummary staged -> StagedWords.of(staged).title(staged, others);
        };
  }

  private static String title(OwnRun run, Collection<? extends RunSummary> others) {
    Words words = Words.of(run);
    RunSettings settings = run.settings();
    List<String> parts = new ArrayList<>(List.of(placement(settings, words)));
    if (settings.collector() instanceof Collector.Channel(int capacity)) {
      parts.add(words.tell("title.channel", capacity));
    }
    switch (settings.random()) {
      case PER_ARTICLE -> {}
      case LOCKED -> parts.add(words.tell("title.lockedRandom"));
      case UNGUARDED -> parts.add(words.tell("title.unguardedRandom"));
    }
    if (settings.heldOpenMillis() != 0) {
      parts.add(words.tell("title.heldOpen", settings.heldOpenMillis()));
    }
    List<RunSettings> beside =
        others.stream()
            .filter(OwnRun.class::isInstance)
            .map(other -> ((OwnRun) other).settings())
            .toList();
    if (differ(settings, beside, RunSettings::workers)
        && !(settings.workers() instanceof Workers.Sequential)) {
      parts.add(words.workers(settings.workers()));
    }
    if (differ(settings, beside, RunSettings::lockKind)
        && !settings.placement().equals(LockPlacement.none())) {
      parts.add(words.tell("title.kind", settings.lockKind().label()));
    }
    if (differ(settings, beside, RunSettings::articles)) {
      parts.add(words.tell("title.articles", settings.articles()));
    }
    if (differ(settings, beside, RunSettings::latency)) {
      parts.add(words.tell("title.latency", settings.latency().told()));
    }
    if (differ(settings, beside, RunSettings::seed)) {
      parts.add(words.tell("title.seed", Long.toString(settings.seed())));
    }
    return String.join(", ", parts);
  }

  private static boolean differ(
      RunSettings settings, List<RunSettings> others, Function<RunSettings, Object> part) {
    return others.stream().anyMatch(other -> !part.apply(other).equals(part.apply(settings)));
  }

  private static String placement(RunSettings settings, Words words) {
    LockPlacement placement = settings.placement();
    String where =
        switch (placement) {
          case LockPlacement.None() -> words.tell("title.noLock");
          case LockPlacement.Span span when span.equals(LockPlacement.append()) ->
              words.tell("title.append");
          case LockPlacement.Span span when span.equals(LockPlacement.article()) ->
              words.tell("title.article");
          case LockPlacement.Span(Step first, Step last) when first == last ->
              words.tell("title.step", words.step(first));
          case LockPlacement.Span(Step first, Step last) ->
              words.tell("title.steps", words.step(first), words.step(last));
          case LockPlacement.Pair(boolean sameOrder) ->
              words.tell(sameOrder ? "title.ordered" : "title.deadlock");
        };
    if (settings.workers() instanceof Workers.Sequential) {
      return placement.equals(LockPlacement.none())
          ? words.tell("title.sequential")
          : words.tell("title.sequentialLocked", where);
    }
    return where;
  }
}
