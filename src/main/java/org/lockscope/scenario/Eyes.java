package org.lockscope.scenario;

import org.lockscope.event.EventSink;
import org.lockscope.text.Language;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/**
 * What a scenario makes of the events of one of its runs. It is handed all of them, in causal
 * order, after the trace has them, and can then be asked about any instant. Used by one thread, as
 * long as the run goes on; then by any that were handed it.
 */
public interface Eyes extends EventSink {
  /**
   * What there is to say at an instant. Takes time that does not follow the length of the run but
   * for its logarithm.
   *
   * @param trace the run's
   * @param moment up to which events have happened
   */
  Sight at(Trace trace, Moment moment, Language language);

  /** What happened to the list in which the program's results end; unknown if there is none. */
  default ListHistory list() {
    return ListHistory.unknown();
  }
}
