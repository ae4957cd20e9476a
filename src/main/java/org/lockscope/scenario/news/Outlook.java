package org.lockscope.scenario.news;

import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;

/** What settings mean for a run before it is made, in words. Immutable. */
final class Outlook {
  private final RunSettings settings;
  private final Phrases words;

  /** The outlook on a run with these settings, in a language. */
  Outlook(RunSettings settings, Language language) {
    this.settings = settings;
    this.words = Phrases.of(Outlook.class, language);
  }

  /** What the random source means. */
  String random() {
    return switch (settings.random()) {
      case PER_ARTICLE -> words.tell("random.perArticle");
      case LOCKED -> words.tell("random.locked");
      case UNGUARDED -> {
        boolean covered =
            settings.workers() instanceof Workers.Sequential
                || settings.placement().holdsAllCalls();
        yield words.tell(covered ? "random.covered" : "random.unguarded");
      }
    };
  }

  /** How long the run will take by the forecast, why no shorter, and what its placement means. */
  String expected() {
    if (settings.placement().equals(LockPlacement.deadlock())
        && !(settings.workers() instanceof Workers.Sequential)) {
      return words.tell("expected.deadlock");
    }
    if (settings.random().shared()) {
      String least = Quantities.duration(Bounds.of(settings).least());
      return words.tell("expected.shared", least, order());
    }
    String wall = Quantities.duration(Expectation.wall(settings).toNanos());
    return words.tell("expected", wall, why(Bounds.of(settings)), order());
  }

  private String why(Bounds bounds) {
    return switch (bounds.limit()) {
      case ARTICLE -> words.tell("expected.article");
      case THREAD -> words.tell("expected.sequential");
      case POOL -> words.tell("expected.pool", bounds.threads());
      case ONE_AT_A_TIME ->
          words.tell(
              settings.placement().holdsAllCalls()
                  ? "expected.articles"
                  : settings.placement().holdsACall() ? "expected.calls" : "expected.appends");
    };
  }

  private String order() {
    if (settings.workers() instanceof Workers.Sequential) {
      return words.tell("expected.alone");
    }
    if (settings.collector() instanceof Collector.Channel) {
      return words.tell("expected.channel");
    }
    return words.tell(
        settings.placement().holds(Step.APPEND)
            ? "expected.ordered"
            : settings.placement().equals(LockPlacement.none())
                ? "expected.racy"
                : "expected.stillRacy");
  }

  /** What the collector means. */
  String collector() {
    return words.tell(
        settings.collector() instanceof Collector.Channel
            ? "collector.channel"
            : "collector.shared");
  }

  /** What holding appends open means. */
  String heldOpen() {
    return settings.heldOpenMillis() == 0
        ? words.tell("heldOpen.off")
        : words.tell("heldOpen.on", settings.heldOpenMillis());
  }
}
