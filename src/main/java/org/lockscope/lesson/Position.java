package org.lockscope.lesson;

import java.util.List;
import java.util.stream.IntStream;
import org.lockscope.session.Recording;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;

/**
 * What has come of two appends after some moves. Nothing changes it any more: any thread may read
 * it that was handed it.
 *
 * @param schedule the moves
 * @param moves what each of them did
 * @param recording all that happened until then; its times number the moves
 * @param history what happened to the list
 */
public record Position(
    Schedule schedule, List<Schedule.Move> moves, Recording recording, ListHistory history) {
  /** Copies the moves. */
  public Position {
    moves = List.copyOf(moves);
  }

  /** The instant it is. */
  public Moment moment() {
    return new Moment(recording.trace().end(), recording.trace().events().size());
  }

  /** The list's size, as it says of itself. */
  public int size() {
    return history.size(moment());
  }

  /** The slots that were written, from the first. */
  public List<ListHistory.Slot> slots() {
    return IntStream.range(0, Schedule.WORKERS)
        .mapToObj(index -> history.slot(index, moment()))
        .filter(slot -> slot.article() != 0)
        .toList();
  }

  /** Whether a result is missing though both appends have ended. */
  public boolean lost() {
    return schedule.ended() && Math.min(size(), slots().size()) < Schedule.WORKERS;
  }
}
