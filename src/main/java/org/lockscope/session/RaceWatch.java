package org.lockscope.session;

import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.race.FastTrack;

/** The race detector, and what it has found so far, and when. Used by one thread. */
final class RaceWatch implements EventSink {
  private final FirstRaces races = new FirstRaces();
  private final FastTrack detector = new FastTrack(false, races);
  private RacesFound found = RacesFound.NONE;
  private int events;

  /**
   * Takes the next event.
   *
   * @throws org.lockscope.race.MalformedTraceException if no program could have done it
   */
  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    int locations = detector.racyLocations();
    long unordered = detector.unorderedAccesses();
    detector.event(thread, time, kind, site, object, operand);
    events++;
    if (detector.unorderedAccesses() > unordered) {
      found = found.plus(events, detector.racyLocations() > locations);
    }
  }

  /** How many locations were accessed. */
  long locations() {
    return detector.locations();
  }

  /** What there is to say of the events so far. */
  Verdict verdict() {
    return found.locations() > 0
        ? new Verdict.Races(races.list(), found, detector.accesses())
        : Verdict.none(detector.accesses());
  }
}
