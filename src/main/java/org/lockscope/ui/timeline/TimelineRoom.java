package org.lockscope.ui.timeline;

import org.lockscope.paint.TimelineLayout;

/**
 * How a run's lanes, and its graphs under them, share the height of a timeline. Immutable plain
 * Java; lengths are in logical pixels at the desk.
 *
 * @param lanes what the lanes need
 * @param charts the graphs
 */
record TimelineRoom(LaneRoom lanes, ChartStrip charts) {
  /** Nothing to show. */
  static final TimelineRoom NONE = new TimelineRoom(LaneRoom.NONE, ChartStrip.NONE);

  /** Whether another has the same parts, whatever the graphs draw. */
  boolean shares(TimelineRoom other) {
    return lanes.equals(other.lanes) && charts.charts().size() == other.charts.charts().size();
  }

  /** The least height in which no lane, of a few, has to be scrolled for, and graphs are read. */
  double least() {
    return lanes.least() + charts.least();
  }

  /** The most height that it can make use of. */
  double most() {
    return lanes.most() + charts.most();
  }

  /** What the graphs have of a height. */
  double chartsOf(double height) {
    return charts.height(height, lanes.least(), lanes.most());
  }

  /** What the lanes have of a height. */
  double lanesOf(double height) {
    return height - chartsOf(height);
  }

  /** How far the lanes have to be scrolled, at a height, for the last of them to be seen. */
  double hidden(double height) {
    return lanes.hidden(lanesOf(height));
  }

  /**
   * Where the parts of the lanes' picture are.
   *
   * @param scrolled how far the lanes are scrolled up
   */
  TimelineLayout layout(double width, double height, double scrolled) {
    return lanes.layout(width, lanesOf(height), scrolled);
  }
}
