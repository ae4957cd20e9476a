package org.lockscope.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Lanes;

/**
 * Where one run's lanes are: all of each row, or one half of it where two runs share the rows. In
 * the lower half of a row is the lane of the other run that has the same place among its lanes.
 *
 * @param layout where the rows are
 * @param rows the lanes of the upper run, row by row
 * @param other the run in the lower halves; null for none
 * @param lower whether these are the lower halves
 */
record LaneBand(TimelineLayout layout, Lanes rows, @Nullable Overlaid other, boolean lower) {
  /** The bands of a timeline: one, or an upper and a lower. */
  static List<LaneBand> of(Timeline timeline, TimelineLayout layout) {
    Overlaid other = timeline.below();
    LaneBand first = new LaneBand(layout, timeline.lanes(), other, false);
    return other == null
        ? List.of(first)
        : List.of(first, new LaneBand(layout, timeline.lanes(), other, true));
  }

  /** From one upper edge to the lower one. */
  double height() {
    return other == null ? layout.pitch() : layout.pitch() / 2 - 0.5;
  }

  LaneSplit split() {
    return LaneSplit.of(height());
  }

  /** The upper edge in a row. */
  double top(int row) {
    return layout.laneTop(row) + (lower ? height() : 0);
  }

  /** The upper edge of the bar in a row. */
  double barTop(int row) {
    return top(row) + split().inset();
  }

  /** The middle of the bar in a row. */
  double barMiddle(int row) {
    return top(row) + split().barMiddle();
  }

  /** The letter of the run that these lanes are of; empty where no other shares them. */
  String name() {
    return other == null ? "" : lower ? other.names().lower() : other.names().upper();
  }

  /** The lane in a row; null if the other run has none there. */
  @Nullable Lane lane(int row) {
    if (!lower || other == null) {
      return rows.at(row);
    }
    List<Lane> lanes = other.trace().lanes();
    int index = rows.at(row).index();
    return index < lanes.size() ? lanes.get(index) : null;
  }

  /** The row in which a thread of this run is; -1 if it is in none. */
  int rowOf(int thread) {
    if (!lower || other == null) {
      return rows.rowOf(thread);
    }
    for (int row = 0; row < rows.size(); row++) {
      Lane lane = lane(row);
      if (lane != null && lane.thread() == thread) {
        return row;
      }
    }
    return -1;
  }

  /** The upper edge of this run's part of a ribbon. */
  double ribbonTop(int ribbon) {
    return layout.ribbonTop(ribbon) + (lower ? ribbonHeight() + 1 : 0);
  }

  /** The height of this run's part of a ribbon. */
  double ribbonHeight() {
    return other == null ? layout.ribbonHeight() : (layout.ribbonHeight() - 1) / 2;
  }
}
