package org.lockscope.session;

import org.lockscope.scenario.Eyes;
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
 */
public record Staged(Scenario scenario, Setup setup, boolean stopped, long dropped) {
  /**
   * What the scenario makes of all events of a run that has ended; takes time that follows them.
   *
   * @throws IllegalArgumentException with one sentence if these are events of no run of it
   */
  public Eyes watch(Trace trace) {
    return Viewing.of(scenario, setup, trace);
  }
}
