package org.lockscope.session;

import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
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
   */
  public Eyes watch(Trace trace) {
    Eyes eyes = scenario.eyes(setup, trace.directory());
    trace.events().forEach(0, trace.events().size(), eyes);
    return eyes;
  }
}
