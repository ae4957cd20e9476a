package org.lockscope.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import picocli.CommandLine.Option;

/** Which scenario is meant, and how its knobs are set. */
final class ScenarioOptions {
  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Which scenario; lockscope scenarios lists them and their knobs.")
  private @Nullable String id;

  @Option(
      names = "--set",
      paramLabel = "KNOB=VALUE",
      description = "Set one of the scenario's knobs. May be given several times.")
  private List<String> settings = List.of();

  /** Whether one is named. */
  boolean given() {
    if (id == null && !settings.isEmpty()) {
      throw new CommandFailure("--set is for a scenario, which --scenario names", null);
    }
    return id != null;
  }

  /**
   * The one that is named.
   *
   * @throws CommandFailure with one sentence that lists what there is
   */
  Scenario scenario() {
    try {
      return Scenarios.installed().get(id == null ? "" : id);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }

  /** Whether the one that is named is the one that is meant where none is. */
  boolean first() {
    return Scenarios.installed().first().id().equals(id);
  }

  /**
   * A plan, with the knobs that are set besides.
   *
   * @throws CommandFailure with one sentence that says what is wrong
   */
  Plan over(Plan plan) {
    return plan.set(setup(plan.scenario(), plan.setup()));
  }

  /**
   * How it is set.
   *
   * @throws CommandFailure with one sentence that says what is wrong
   */
  Setup setup(Scenario scenario) {
    return setup(scenario, scenario.initial());
  }

  private Setup setup(Scenario scenario, Setup from) {
    Setup setup = from;
    try {
      for (String setting : settings) {
        int equals = setting.indexOf('=');
        if (equals < 0) {
          throw new IllegalArgumentException(
              "'" + setting + "' sets nothing: write it like " + example(scenario));
        }
        setup = setup.with(setting.substring(0, equals).strip(), setting.substring(equals + 1));
      }
      scenario.check(setup);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
    return setup;
  }

  private static String example(Scenario scenario) {
    return scenario.initial().written().entrySet().stream()
        .findFirst()
        .map(knob -> knob.getKey() + "=" + knob.getValue())
        .orElse("knob=value");
  }
}
