package org.lockscope.session;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.Times.LockTimes;

/** Figures made up for tests of what is said about them. */
public final class SomeFigures {
  private static final long SECOND = 1_000_000_000;

  private SomeFigures() {}

  /**
   * Of a run of ten articles that has ended; each that is lost raced on a location of its own,
   * three times.
   */
  public static RunFigures ended(int stored, double wallSeconds, double waitSeconds) {
    int lost = 10 - stored;
    return new RunFigures(
        Stage.COMPLETE,
        new Results(
            10, Map.of(Fate.STORED, stored, Fate.LOST, lost, Fate.FAILED, 0, Fate.CANCELLED, 0)),
        new Times(
            (long) (wallSeconds * SECOND),
            30 * SECOND,
            new LockTimes(SECOND, (long) (waitSeconds * SECOND))),
        400,
        OptionalLong.of(0),
        lost == 0 ? Verdict.none(60) : races(lost, 3 * lost, 60));
  }

  /** A verdict of so many racy locations and unordered accesses. */
  public static Verdict races(int locations, int unordered, long accesses) {
    RacesFound found = RacesFound.NONE;
    for (int i = 0; i < unordered; i++) {
      found = found.plus(i + 2, i < locations);
    }
    Access first = new Access(0, true, 0, 1, List.of(), null);
    Access second = new Access(1, true, 0, 2, List.of(), null);
    return new Verdict.Races(List.of(new Race(1, -1, first, second)), found, accesses);
  }
}
