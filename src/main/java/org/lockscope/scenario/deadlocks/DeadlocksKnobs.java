package org.lockscope.scenario.deadlocks;

import java.util.List;
import java.util.Map;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.deadlocks.DeadlocksProgram.Kind;

/** What can be set about deadlocks. */
final class DeadlocksKnobs {
  static final Knob<Kind> KIND =
      Knob.choice("kind", Kind.CIRCLE, List.of(Kind.values()), Kind::toString);
  static final Knob<Boolean> MENDED = Knob.truth("mended", false);
  static final Knob<Integer> ARTICLES = Knob.number("articles", "articles", 4, 3, 50);
  static final Knob<LatencyRange> LATENCY = Knob.latency("latency", new LatencyRange(100, 300));
  static final Knob<Long> SEED = Knob.seed("seed", 42);

  static final List<Knob<?>> ALL = List.of(KIND, MENDED, ARTICLES, LATENCY, SEED);

  private DeadlocksKnobs() {}

  /** As Java writes them in the program. */
  static Map<String, String> inJava(Setup setup) {
    return Map.of(
        "kind", "Kind." + setup.get(KIND).name(),
        "mended", setup.get(MENDED).toString(),
        "articles", setup.text(ARTICLES),
        "seed", setup.text(SEED) + "L",
        "minMillis", String.valueOf(setup.get(LATENCY).minMillis()),
        "maxMillis", String.valueOf(setup.get(LATENCY).maxMillis()));
  }

  /** What stands in for the LLM. */
  static DeadlocksProgram.Simulated client(Setup setup) {
    LatencyRange latency = setup.get(LATENCY);
    return new DeadlocksProgram.Simulated(
        setup.get(SEED), latency.minMillis(), latency.maxMillis());
  }
}
