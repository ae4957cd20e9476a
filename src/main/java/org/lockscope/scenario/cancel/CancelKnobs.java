package org.lockscope.scenario.cancel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.cancel.CancelProgram.Queued;

/** What can be set about a shutdown. */
final class CancelKnobs {
  private static final int MOST_MILLIS = 600_000;

  static final Knob<Integer> ARTICLES = Knob.number("articles", "articles", 40, 1, 500);
  static final Knob<Integer> WORKERS = Knob.number("workers", "workers", 4, 1, 50);
  static final Knob<Integer> CAPACITY = Knob.number("capacity", "articles in the queue", 6, 1, 500);
  static final Knob<Queued> QUEUED =
      Knob.choice("queued", Queued.DRAIN, List.of(Queued.values()), Queued::toString);
  static final Knob<Integer> STOP =
      Knob.number("stopMillis", "ms until it is stopped", 0, 0, MOST_MILLIS);
  static final Knob<Integer> GRACE =
      Knob.number("graceMillis", "ms of grace", 2000, 0, MOST_MILLIS);
  static final Knob<LatencyRange> LATENCY = Knob.latency("latency", new LatencyRange(100, 300));
  static final Knob<Integer> REFUSED =
      Knob.number("refused", "refused articles of 100", 10, 0, 100);
  static final Knob<Integer> STUCK =
      Knob.number("stuckMillis", "ms of a call that ignores interrupts", 0, 0, MOST_MILLIS);
  static final Knob<Long> SEED = Knob.seed("seed", 42);

  static final List<Knob<?>> ALL =
      List.of(ARTICLES, WORKERS, CAPACITY, QUEUED, STOP, GRACE, LATENCY, REFUSED, STUCK, SEED);

  private CancelKnobs() {}

  /** As Java writes them in the program. */
  static Map<String, String> inJava(Setup setup) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Knob<?> knob : List.of(ARTICLES, WORKERS, CAPACITY, STOP, GRACE, REFUSED, STUCK)) {
      values.put(knob.key(), setup.text(knob));
    }
    values.put("queued", "Queued." + setup.get(QUEUED).name());
    values.put("seed", setup.text(SEED) + "L");
    values.put("minMillis", String.valueOf(setup.get(LATENCY).minMillis()));
    values.put("maxMillis", String.valueOf(setup.get(LATENCY).maxMillis()));
    return values;
  }

  /** What stands in for the LLM. */
  static CancelProgram.Simulated client(Setup setup) {
    LatencyRange latency = setup.get(LATENCY);
    return new CancelProgram.Simulated(
        setup.get(SEED),
        latency.minMillis(),
        latency.maxMillis(),
        setup.get(REFUSED),
        setup.get(STUCK));
  }
}
