package org.lockscope.scenario.news;

import java.util.List;
import java.util.Optional;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Sentence;

/** What makes the work of two runs another; where the lock stands and who works does not. */
final class NewsWork {
  /** The knobs that say what work there is to do. */
  static final List<Knob<?>> KNOBS =
      List.of(
          NewsKnobs.ARTICLES,
          NewsKnobs.LATENCY,
          NewsKnobs.SEED,
          NewsKnobs.RANDOM,
          NewsKnobs.HELD_OPEN,
          NewsKnobs.COLLECTOR);

  private NewsWork() {}

  static Optional<Sentence> difference(RunSettings a, RunSettings b) {
    if (a.articles() != b.articles()) {
      return Optional.of(Sentence.of("reason.articles", a.articles(), b.articles()));
    }
    if (!a.latency().equals(b.latency())) {
      return Optional.of(Sentence.of("reason.latency", a.latency().told(), b.latency().told()));
    }
    if (a.seed() != b.seed()) {
      return Optional.of(
          Sentence.of("reason.seed", Long.toString(a.seed()), Long.toString(b.seed())));
    }
    if (a.random().shared() || b.random().shared()) {
      return Optional.of(Sentence.of("reason.random"));
    }
    if (a.heldOpenMillis() != b.heldOpenMillis()) {
      return Optional.of(Sentence.of("reason.heldOpen"));
    }
    return a.collector().equals(b.collector())
        ? Optional.empty()
        : Optional.of(Sentence.of("reason.collector"));
  }
}
