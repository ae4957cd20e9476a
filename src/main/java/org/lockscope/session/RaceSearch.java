package org.lockscope.session;

import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.race.FastTrack;
import org.lockscope.race.MalformedTraceException;
import org.lockscope.trace.Events;

/** Looks for the races of events that are all there, within a part of the heap. */
final class RaceSearch implements EventSink {
  /** A location takes the detector 100 bytes or so; a fifth of the heap is left to it. */
  private static final long HEAP_PER_LOCATION = 500;

  private final FirstRaces races = new FirstRaces();
  private final FastTrack detector = new FastTrack(false, races);

  private RaceSearch() {}

  static Verdict in(Events events) {
    return new RaceSearch().search(events, Runtime.getRuntime().maxMemory() / HEAP_PER_LOCATION);
  }

  /** Searches until more locations than so many were met. */
  static Verdict in(Events events, long mostLocations) {
    return new RaceSearch().search(events, mostLocations);
  }

  private Verdict search(Events events, long mostLocations) {
    try {
      int step = 1 << 14;
      for (int from = 0; from < events.size(); from += step) {
        events.forEach(from, Math.min(events.size(), from + step), this);
        if (detector.locations() > mostLocations) {
          return verdict(
              "it accesses more than %,d locations, for which the memory is too small"
                  .formatted(mostLocations));
        }
      }
      return verdict(null);
    } catch (MalformedTraceException e) {
      return verdict(String.valueOf(e.getMessage()));
    }
  }

  private Verdict verdict(@Nullable String unknown) {
    return new Verdict(
        races.list(),
        detector.racyLocations(),
        detector.unorderedAccesses(),
        detector.accesses(),
        unknown);
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    detector.event(thread, time, kind, site, object, operand);
  }
}
