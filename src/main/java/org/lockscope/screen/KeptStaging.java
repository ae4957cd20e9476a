package org.lockscope.screen;

import java.util.HashMap;
import java.util.Map;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;

/**
 * Which scenario was chosen and how each was set, as it is kept from one start to the next.
 * Immutable.
 *
 * @param scenario its name; empty for the news pipeline
 * @param knobs what knobs are set to, as they are written, by the scenario's name and a dot and the
 *     knob's key; those that are as at first are missing
 */
public record KeptStaging(String scenario, Map<String, String> knobs) {
  /** The news pipeline, and no scenario changed. */
  public static final KeptStaging NEWS = new KeptStaging("", Map.of());

  /** Copies the map. */
  public KeptStaging {
    knobs = Map.copyOf(knobs);
  }

  /** What is to be kept. */
  public static KeptStaging of(Staging staging) {
    Map<String, String> knobs = new HashMap<>();
    staging
        .setups()
        .forEach(
            (id, setup) -> setup.written().forEach((key, to) -> knobs.put(id + "." + key, to)));
    Scenario chosen = staging.scenario();
    return new KeptStaging(chosen == null ? "" : chosen.id(), knobs);
  }

  /**
   * The same among the scenarios there are now; what they do not know, or no longer take, is as at
   * first.
   */
  Staging among(Scenarios scenarios) {
    Staging staging = Staging.NEWS;
    for (Scenario each : scenarios.all()) {
      Setup setup = setup(each);
      if (!setup.equals(each.initial())) {
        staging = staging.set(each, setup);
      }
    }
    return staging.of(scenarios.find(scenario).orElse(null));
  }

  private Setup setup(Scenario of) {
    Setup setup = of.initial();
    for (String key : setup.written().keySet()) {
      String written = knobs.get(of.id() + "." + key);
      setup = written == null ? setup : with(setup, key, written);
    }
    return setup;
  }

  /** The same setup where the value is of a version that took it. */
  private static Setup with(Setup setup, String key, String written) {
    try {
      return setup.with(key, written);
    } catch (IllegalArgumentException e) {
      return setup;
    }
  }
}
