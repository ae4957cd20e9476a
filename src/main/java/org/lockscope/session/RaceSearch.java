package org.lockscope.session;

import org.lockscope.race.MalformedTraceException;
import org.lockscope.session.Verdict.Reason;
import org.lockscope.session.Verdict.Unknown;
import org.lockscope.trace.Events;
import org.lockscope.trace.Trace;

/** Looks for the races of events that are all there, within a part of the heap. */
final class RaceSearch {
  /** A location takes the detector 100 bytes or so; a fifth of the heap is left to it. */
  private static final long HEAP_PER_LOCATION = 500;

  private static final int STEP = 1 << 14;

  private RaceSearch() {}

  static Verdict in(Trace trace) {
    return in(trace, Runtime.getRuntime().maxMemory() / HEAP_PER_LOCATION);
  }

  /** Searches until more locations than so many were met. */
  static Verdict in(Trace trace, long mostLocations) {
    Events events = trace.events();
    RaceWatch watch = new RaceWatch(trace.directory());
    try {
      for (int from = 0; from < events.size(); from += STEP) {
        events.forEach(from, Math.min(events.size(), from + STEP), watch);
        if (watch.locations() > mostLocations) {
          return new Unknown(
              Reason.TOO_LARGE,
              "it accesses more than %,d locations, for which the memory is too small"
                  .formatted(mostLocations));
        }
      }
      return watch.verdict();
    } catch (MalformedTraceException e) {
      return new Unknown(Reason.MALFORMED, String.valueOf(e.getMessage()));
    }
  }
}
