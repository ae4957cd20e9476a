package org.lockscope.say;

import org.lockscope.scenario.news.Bounds;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;

/**
 * What no schedule of a run can beat, in words.
 *
 * @param bounds it
 * @param words in a language
 */
record BoundWords(Bounds bounds, Words words) {
  static BoundWords of(Bounds bounds, Language language) {
    return new BoundWords(bounds, Words.in(language));
  }

  static BoundWords of(OwnRun run) {
    return of(run.work().bounds(), run.language());
  }

  /** What it is: {@code the slowest article's own calls}. */
  String what() {
    if (bounds.shortest()) {
      return words.tell("bound.shortest");
    }
    return switch (bounds.limit()) {
      case ARTICLE -> words.tell("bound.article");
      case THREAD -> words.tell("bound.thread");
      case POOL -> words.tell("bound.pool", bounds.threads());
      case ONE_AT_A_TIME -> words.tell("bound.alone");
    };
  }

  /** How much longer than that a run took: {@code 0.7 % over the slowest article's own calls}. */
  String over(long wall) {
    return words.tell("bound.over", part(wall), what());
  }

  /** How much longer than that a run took, as a part of it: {@code 0.7 %}. */
  String part(long wall) {
    return Quantities.percent(Math.max(0, wall - bounds.least()), bounds.least());
  }
}
