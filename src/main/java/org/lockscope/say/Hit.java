package org.lockscope.say;

import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.TimeSpan;

/** What is at a place of a timeline. */
public sealed interface Hit {
  /**
   * One access of a data race.
   *
   * @param race the race
   * @param access the side of it that was hit
   */
  record OfRace(Race race, Access access) implements Hit {}

  /**
   * An interval of a lane.
   *
   * @param lane the lane
   * @param track its activity or its holds
   * @param index which of the track's intervals
   */
  record OfInterval(Lane lane, Intervals track, int index) implements Hit {}

  /**
   * Intervals too thin to be drawn one by one, in one column.
   *
   * @param lane the lane
   * @param span the column's stretch of time
   */
  record OfMerged(Lane lane, TimeSpan span) implements Hit {}

  /**
   * A hold in a lock's ribbon.
   *
   * @param lock the lock
   * @param index which of its holds
   */
  record OfHold(LockHistory lock, int index) implements Hit {}

  /**
   * A lane's label.
   *
   * @param lane the lane
   */
  record OfLane(Lane lane) implements Hit {}
}
