package org.lockscope.session;

import org.jspecify.annotations.Nullable;
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
