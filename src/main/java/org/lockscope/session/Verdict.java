package org.lockscope.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;

/**
 * What the race detector says of a recording.
 *
 * @param races the first race of each location, 1000 at most; the counts count them all
 * @param racyLocations on how many locations two accesses were unordered by happens-before
 * @param unorderedAccesses how many accesses were unordered with an earlier one
 * @param accesses how many accesses were checked
 * @param unknown why there is no verdict, in one sentence; null where there is one. The other
 *     figures then tell how far the detector came, and are not to be shown as a verdict
 */
public record Verdict(
    List<Race> races,
    int racyLocations,
    long unorderedAccesses,
    long accesses,
    @Nullable String unknown) {
  /** Copies the races. */
  public Verdict {
    races = List.copyOf(races);
  }
}
