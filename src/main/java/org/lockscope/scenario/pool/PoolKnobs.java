package org.lockscope.scenario.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.pool.PoolProgram.Placement;

/** What can be set about the pool. */
final class PoolKnobs {
  static final Knob<Integer> ARTICLES = Knob.number("articles", "articles", 40, 1, 500);
  static final Knob<Integer> WORKERS = Knob.number("workers", "workers", 5, 1, 50);
  static final Knob<Placement> PLACEMENT =
      Knob.choice("placement", Placement.APPEND, List.of(Placement.values()), Placement::toString);
  static final Knob<Integer> CAPACITY = Knob.number("capacity", "articles in the queue", 8, 1, 500);
  static final Knob<LatencyRange> LATENCY = Knob.latency("latency", new LatencyRange(100, 300));
  static final Knob<Long> SEED = Knob.seed("seed", 42);

  static final List<Knob<?>> ALL = List.of(ARTICLES, WORKERS, PLACEMENT, CAPACITY, LATENCY, SEED);

  private PoolKnobs() {}

  /** As Java writes them in the program. */
  static Map<String, String> inJava(Setup setup) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("articles", setup.text(ARTICLES));
    values.put("workers", setup.text(WORKERS));
    values.put("capacity", setup.text(CAPACITY));
    values.put("placement", "Placement." + setup.get(PLACEMENT).name());
    values.put("seed", setup.text(SEED) + "L");
    values.put("minMillis", String.valueOf(setup.get(LATENCY).minMillis()));
    values.put("maxMillis", String.valueOf(setup.get(LATENCY).maxMillis()));
    return values;
  }

  /** What stands in for the LLM. */
  static PoolProgram.Simulated client(Setup setup) {
    LatencyRange latency = setup.get(LATENCY);
    return new PoolProgram.Simulated(setup.get(SEED), latency.minMillis(), latency.maxMillis());
  }
}
