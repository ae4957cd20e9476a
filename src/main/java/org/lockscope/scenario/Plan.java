package org.lockscope.scenario;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to be: a program, and how its knobs are set. A scenario may have plans of a
 * class of its own, which name its knobs. Immutable; equal if the same knobs of the same scenario
 * are set to equal values.
 */
public class Plan {
  private final Scenario scenario;
  private final Setup setup;

  /**
   * A plan.
   *
   * @throws IllegalArgumentException with one sentence if that makes no run
   */
  public Plan(Scenario scenario, Setup setup) {
    scenario.check(setup);
    this.scenario = scenario;
    this.setup = setup;
  }

  /** The program. */
  public final Scenario scenario() {
    return scenario;
  }

  /** How its knobs are set. */
  public final Setup setup() {
    return setup;
  }

  /**
   * The same program, set otherwise.
   *
   * @throws IllegalArgumentException with one sentence if that makes no run
   */
  public final Plan set(Setup other) {
    return other.equals(setup) ? this : scenario.plan(other);
  }

  /** How long the run takes by its latencies alone, in nanoseconds; empty if that is not known. */
  public final OptionalLong forecast() {
    return scenario.forecast(setup);
  }

  /** How many items the run is to process; empty if its program does not tell. */
  public final OptionalInt items() {
    return scenario.items(setup);
  }

  /** What work there is to do: the knobs that say so, as they are written, by their keys. */
  public final Map<String, String> work() {
    return scenario.work(setup).stream().collect(Collectors.toMap(Knob::key, setup::text));
  }

  /** What tells this plan from others of its scenario at most times, in a word: {@code append}. */
  public final String tag() {
    return scenario.tag(setup);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Plan that
        && scenario.id().equals(that.scenario.id())
        && setup.equals(that.setup);
  }

  @Override
  public final int hashCode() {
    return setup.hashCode();
  }

  @Override
  public String toString() {
    return scenario.id() + " " + setup;
  }
}
