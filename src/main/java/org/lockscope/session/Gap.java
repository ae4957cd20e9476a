package org.lockscope.session;

import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.race.Gaps;

/**
 * Where something of a recording is missing, and what nobody knows for that. Immutable.
 *
 * @param event the number of the event, from 1, from which on something is missing
 * @param lost how many events are missing, at least; 0 where that is not known
 * @param inDoubt the first locations of which accesses may be unordered, and may be ordered by what
 *     is missing
 * @param locations how many of those there are
 */
public record Gap(long event, long lost, List<Doubt> inDoubt, int locations) {
  /**
   * A location in doubt.
   *
   * @param location as people read it
   * @param event the number of the access, from 1, from which on it is
   */
  public record Doubt(String location, long event) {}

  /** Copies the locations. */
  public Gap {
    inDoubt = List.copyOf(inDoubt);
  }

  /**
   * What a detector knows to be missing, which must be something.
   *
   * @param names names the locations
   */
  public static Gap of(Gaps gaps, Directory names) {
    List<Doubt> doubts =
        gaps.doubts().stream()
            .map(d -> new Doubt(names.location(d.object(), d.index()), d.event()))
            .toList();
    return new Gap(gaps.first(), gaps.lost(), doubts, gaps.locations());
  }

  /**
   * What of it was so after the first events alone; how many were lost by then, it does not tell.
   */
  Gap by(int events) {
    List<Doubt> then = inDoubt.stream().filter(doubt -> doubt.event <= events).toList();
    boolean all = then.size() == inDoubt.size();
    return new Gap(event, 0, then, all ? locations : then.size());
  }
}
