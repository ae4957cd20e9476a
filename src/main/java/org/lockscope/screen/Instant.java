package org.lockscope.screen;

import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/** Where a playhead is. Immutable. */
public sealed interface Instant {
  /** At the end, however far that goes: a run that goes on is followed. */
  record End() implements Instant {}

  /**
   * Stopped where a run was while it goes on.
   *
   * @param run which run
   * @param at where it was
   */
  record Frozen(RunId run, Moment at) implements Instant {}

  /**
   * At a time.
   *
   * @param nanos nanoseconds since the recording began, not negative
   */
  record At(long nanos) implements Instant {}

  /**
   * Between two events of a run, which may have the same time.
   *
   * @param run which run
   * @param at which events have happened
   */
  record Stepped(RunId run, Moment at) implements Instant {}

  /** Which events of a run have happened: no later than its end. */
  default Moment in(RunId id, Trace trace) {
    return switch (this) {
      case End() -> new Moment(trace.end(), trace.events().size());
      case Frozen(RunId run, Moment at) -> run.equals(id) ? at : at(trace, at.time());
      case Stepped(RunId run, Moment at) -> run.equals(id) ? at : at(trace, at.time());
      case At(long nanos) -> at(trace, nanos);
    };
  }

  private static Moment at(Trace trace, long nanos) {
    return trace.events().at(Math.min(nanos, trace.end()));
  }
}
