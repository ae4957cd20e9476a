package org.lockscope.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lockscope.trace.Moment;

/**
 * Numbers that change as a run goes on, as they were at any instant. A row is added whenever one of
 * them changes; asking takes time logarithmic in the rows. Used by one thread, as {@link Eyes} are.
 */
public final class Ledger {
  private static final int MOST_POINTS = 512;
  private static final double SECOND = 1e9;

  private final int columns;
  private int[] events = new int[64];
  private long[] times = new long[64];
  private long[] values;
  private int rows;

  /**
   * A ledger in which all numbers are 0 at first.
   *
   * @param columns how many numbers there are
   */
  public Ledger(int columns) {
    this.columns = columns;
    this.values = new long[64 * columns];
  }

  /**
   * Says what the numbers are from an event on.
   *
   * @param count how many events have happened, that one included; never less than before
   * @param time when it was, in nanoseconds since the recording began
   */
  public void set(int count, long time, long... row) {
    if (rows == events.length) {
      int more = rows * 2;
      events = Arrays.copyOf(events, more);
      times = Arrays.copyOf(times, more);
      values = Arrays.copyOf(values, more * columns);
    }
    events[rows] = count;
    // The order of events is not that of the clock where the two differ by a hair.
    times[rows] = rows == 0 ? time : Math.max(time, times[rows - 1]);
    System.arraycopy(row, 0, values, rows * columns, columns);
    rows++;
  }

  /** The numbers as they were at an instant. */
  public long[] at(Moment moment) {
    return row(before(moment.events()) - 1);
  }

  private long[] row(int row) {
    return row < 0
        ? new long[columns]
        : Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
  }

  /** How many rows have a count of events up to one. */
  private int before(int count) {
    int low = 0;
    int high = rows;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events[middle] <= count) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * One number over time, up to an instant, in seconds: each change where there are few, else the
   * number as it was at some hundred instants, joined by straight lines.
   *
   * @param name as the legend has it
   */
  public Chart.Series series(String name, int column, Moment moment) {
    int upTo = before(moment.events());
    int stride = 1 + upTo / MOST_POINTS;
    List<Chart.Point> points = new ArrayList<>(upTo / stride + 2);
    points.add(new Chart.Point(0, 0));
    for (int row = 0; row < upTo; row += stride) {
      Chart.Point point = point(times[row], row, column);
      if (stride > 1 || point.y() != points.getLast().y()) {
        points.add(point);
      }
    }
    if (upTo > 0) {
      points.add(point(Math.max(times[upTo - 1], moment.time()), upTo - 1, column));
    }
    return new Chart.Series(name, stride == 1 ? Chart.Style.STEPS : Chart.Style.LINE, points);
  }

  private Chart.Point point(long time, int row, int column) {
    return new Chart.Point(time / SECOND, values[row * columns + column]);
  }
}
