package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lockscope.text.Phrases;

/**
 * Titles of runs. Each says where the lock stands and what else is out of the ordinary; beside
 * other runs also whatever differs from one of them, so that nobody takes for the lock's what has
 * another cause.
 */
final class NewsTitles {
  private NewsTitles() {}

  static String of(RunSettings settings, List<RunSettings> beside, Phrases words) {
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
    if (differ(settings, beside, RunSettings::workers)
        && !(settings.workers() instanceof Workers.Sequential)) {
      parts.add(workers(settings.workers(), words));
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

  private static String placement(RunSettings settings, Phrases words) {
    LockPlacement placement = settings.placement();
    String where =
        switch (placement) {
          case LockPlacement.None() -> words.tell("title.noLock");
          case LockPlacement.Span span when span.equals(LockPlacement.append()) ->
              words.tell("title.append");
          case LockPlacement.Span span when span.equals(LockPlacement.article()) ->
              words.tell("title.article");
          case LockPlacement.Span(Step first, Step last) when first == last ->
              words.tell("title.step", step(first, words));
          case LockPlacement.Span(Step first, Step last) ->
              words.tell("title.steps", step(first, words), step(last, words));
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

  /** On which threads a run is made, as it stands in a sentence. */
  static String workers(Workers workers, Phrases words) {
    return switch (workers) {
      case Workers.Sequential() -> words.tell("workers.sequential");
      case Workers.Virtual() -> words.tell("workers.virtual");
      case Workers.Platform() -> words.tell("workers.platform");
      case Workers.Pool(int size) -> words.tell("workers.pool", size);
    };
  }

  /** A step's name as it stands in a sentence. */
  static String step(Step step, Phrases words) {
    return switch (step) {
      case SUMMARIZE -> words.tell("step.summarize");
      case SENTIMENT -> words.tell("step.sentiment");
      case KEYWORDS -> words.tell("step.keywords");
      case APPEND -> words.tell("step.append");
    };
  }
}
