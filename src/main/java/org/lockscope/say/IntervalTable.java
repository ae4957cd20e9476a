package org.lockscope.say;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;

/**
 * The intervals of a run as rows of text, lane by lane: what each does, then what it holds, then
 * where it was found running. Rows are made as they are asked for, so that a long run costs no more
 * than what is looked at. Shows the run as it was when the table was made.
 */
public final class IntervalTable extends AbstractList<IntervalTable.Row> {
  /**
   * A row.
   *
   * @param lane whose interval it is
   * @param what what it is, in words
   * @param start when it begins
   * @param duration how long it is
   */
  public record Row(String lane, String what, String start, String duration) {}

  private static final int TRACKS = 3;

  private final RunSummary run;
  private final List<Lane> lanes;

  /** How many intervals there are before each track: a lane's activity, its holds, its samples. */
  private final int[] before;

  /** The table of a run. */
  public IntervalTable(RunSummary run) {
    this.run = run;
    this.lanes = List.copyOf(run.trace().lanes());
    this.before = new int[TRACKS * lanes.size() + 1];
    for (int track = 0; track < TRACKS * lanes.size(); track++) {
      before[track + 1] = before[track] + track(track).size();
    }
  }

  private Intervals track(int track) {
    Lane lane = lanes.get(track / TRACKS);
    return switch (track % TRACKS) {
      case 0 -> lane.activity();
      case 1 -> lane.holds();
      default -> lane.samples();
    };
  }

  @Override
  public int size() {
    return before[before.length - 1];
  }

  @Override
  public Row get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("interval " + index + " of " + size());
    }
    int found = Arrays.binarySearch(before, index);
    int track = found >= 0 ? found : -found - 2;
    while (track(track).size() == 0 || before[track + 1] <= index) {
      track++;
    }
    Lane lane = lanes.get(track / TRACKS);
    Intervals intervals = track(track);
    int i = index - before[track];
    long end = Math.min(run.trace().end(), intervals.end(i));
    return new Row(
        lane.name(),
        new Telling(run).what(intervals, i),
        Lengths.of(run).instant(intervals.start(i)),
        Lengths.of(run).length(end - intervals.start(i)));
  }
}
