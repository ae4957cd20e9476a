package org.lockscope.session;

import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Onlooker;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Viewing;
import org.lockscope.trace.Trace;

/**
 * What is known of a run of a scenario beside its trace. Immutable; any thread.
 *
 * @param scenario the program
 * @param setup what was asked for
 * @param stopped whether it was asked to stop
 * @param dropped how many events found no room in the recording
 * @param failure what ended it before its time, in one line: the class of an exception and what it
 *     says; null if nothing did
 */
public record Staged(
    Scenario scenario, Setup setup, boolean stopped, long dropped, @Nullable String failure) {
  /** What work there was to do: the knobs that say so, as they are written, by their keys. */
  public Map<String, String> work() {
    return scenario.work(setup).stream().collect(Collectors.toMap(Knob::key, setup::text));
  }

  /**
   * By how much its length can differ from another's without a cause in the program, in
   * nanoseconds: all that it took beyond its latencies; 0 if that is not known.
   *
   * @param wall how long it took
   */
  public long noise(long wall) {
    OptionalLong least = scenario.forecast(setup);
    return least.isEmpty() ? 0 : Math.max(0, wall - least.getAsLong());
  }

  /** How much there is of a run that has ended. */
  Stage ended() {
    return failure != null ? Stage.FAILED : stopped ? Stage.STOPPED : Stage.COMPLETE;
  }

  /**
   * What the scenario makes of all events of a run that has ended; takes time that follows them.
   *
   * @throws IllegalArgumentException with one sentence if these are events of no run of it
   */
  public Onlooker watch(Trace trace) {
    return Viewing.of(scenario, setup, trace);
  }
}
