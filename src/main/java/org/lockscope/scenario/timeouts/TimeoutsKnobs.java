package org.lockscope.scenario.timeouts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Limit;

/** What can be set about deadlines. */
final class TimeoutsKnobs {
  private static final int MOST_MILLIS = 600_000;

  static final Knob<Integer> ARTICLES = Knob.number("articles", "articles", 8, 1, 100);
  static final Knob<Limit> LIMIT =
      Knob.choice("limit", Limit.CALL, List.of(Limit.values()), Limit::toString);
  static final Knob<Integer> CALL = Knob.number("callMillis", "ms for a call", 400, 1, MOST_MILLIS);
  static final Knob<Integer> ARTICLE =
      Knob.number("articleMillis", "ms for an article", 800, 1, MOST_MILLIS);
  static final Knob<LatencyRange> LATENCY = Knob.latency("latency", new LatencyRange(100, 300));
  static final Knob<Integer> SLOW = Knob.number("slow", "slow calls of 100", 20, 0, 100);
  static final Knob<Integer> SLOW_MILLIS =
      Knob.number("slowMillis", "ms for a slow call", 2000, 0, MOST_MILLIS);
  static final Knob<Boolean> DEAF = Knob.truth("deaf", false);
  static final Knob<Long> SEED = Knob.seed("seed", 42);

  static final List<Knob<?>> ALL =
      List.of(ARTICLES, LIMIT, CALL, ARTICLE, LATENCY, SLOW, SLOW_MILLIS, DEAF, SEED);

  private TimeoutsKnobs() {}

  /** As Java writes them in the program. */
  static Map<String, String> inJava(Setup setup) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("articles", setup.text(ARTICLES));
    values.put("limit", "Limit." + setup.get(LIMIT).name());
    values.put("callMillis", setup.text(CALL));
    values.put("articleMillis", setup.text(ARTICLE));
    values.put("slow", setup.text(SLOW));
    values.put("slowMillis", setup.text(SLOW_MILLIS));
    values.put("deaf", setup.get(DEAF).toString());
    values.put("seed", setup.text(SEED) + "L");
    values.put("minMillis", String.valueOf(setup.get(LATENCY).minMillis()));
    values.put("maxMillis", String.valueOf(setup.get(LATENCY).maxMillis()));
    return values;
  }

  /** What stands in for the LLM. */
  static TimeoutsProgram.Simulated client(Setup setup) {
    LatencyRange latency = setup.get(LATENCY);
    return new TimeoutsProgram.Simulated(
        setup.get(SEED),
        latency.minMillis(),
        latency.maxMillis(),
        setup.get(SLOW),
        setup.get(SLOW_MILLIS),
        setup.get(DEAF));
  }
}
