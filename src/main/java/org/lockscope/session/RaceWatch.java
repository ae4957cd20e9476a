package org.lockscope.session;

import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.race.FastTrack;
import org.lockscope.race.Gaps;

/** The race detector, and what it has found so far, and when. Used by one thread. */
final class RaceWatch implements EventSink {
  private final FirstRaces races = new FirstRaces();
  private final FastTrack detector = new FastTrack(false, races);
  private final Directory names;
  private RacesFound found = RacesFound.NONE;
  private int events;

  /** What was said of what is missing, when so much was. */
  private @Nullable Gap gap;

  /** Nothing seen; what is found is named by a directory. */
  RaceWatch(Directory names) {
    this.names = names;
  }

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
    Gap missing = gap();
    if (found.locations() > 0) {
      return new Verdict.Races(races.list(), found, detector.accesses(), missing);
    }
    return missing == null
        ? Verdict.none(detector.accesses())
        : new Verdict.Since(missing, detector.accesses());
  }

  private @Nullable Gap gap() {
    Gaps gaps = detector.gaps();
    if (gaps.first() == 0) {
      return null;
    }
    Gap said = gap;
    if (said == null || said.lost() != gaps.lost() || said.locations() != gaps.locations()) {
      said = Gap.of(gaps, names);
      gap = said;
    }
    return said;
  }
}
