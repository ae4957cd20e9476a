package org.lockscope.ui.timeline;

import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Ribbons;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.Plan;

/**
 * How the ribbons and lanes of a timeline share its height. Immutable plain Java; lengths are in
 * logical pixels at the desk.
 *
 * @param ribbons how many ribbons there are
 * @param lanes how many lanes are drawn one by one
 * @param promised how many lanes the run's settings ask for
 * @param overlaid whether two runs are drawn in each lane
 * @param collapsed whether the other lanes are folded into one picture
 */
record LaneRoom(int ribbons, int lanes, int promised, boolean overlaid, boolean collapsed) {
  /** Nothing to show. */
  static final LaneRoom NONE = new LaneRoom(0, 0, 0, false, false);

  /** No timeline is lower. */
  static final double LEAST_HEIGHT = 90;

  /** More lanes than these are scrolled. */
  private static final int MANY = 12;

  private static final double FOLDED = 130;
  private static final double LEAST_OVERLAID = 20;

  /** A lane alone is a bar and no wall; ten of them may fill a large screen. */
  private static final double LARGEST_ALONE = 44;

  private static final double LARGEST = 184;

  /** Ten lanes may be the largest; of few, each is little larger than one alone. */
  private static final double LARGER_BY_LANE = LARGEST / 100;

  /**
   * The room of a run.
   *
   * @param below the run drawn in the same lanes; null for none
   * @param lanes how many lanes are drawn one by one
   */
  static LaneRoom of(RunSummary run, @Nullable RunSummary below, int lanes, boolean collapsed) {
    int promised = promised(run.plan());
    return new LaneRoom(Ribbons.count(run, below), lanes, promised, below != null, collapsed);
  }

  private static int promised(@Nullable Plan plan) {
    return plan == null ? 0 : plan.scenario().lanes(plan.setup()).orElse(0);
  }

  /**
   * How high the timeline has to be for its lanes, those too that are still to come; of many, as
   * many as one need not scroll for.
   *
   * @param pitch from lane to lane
   */
  double heightWith(double pitch) {
    int rows = Math.max(lanes, promised);
    return TimelineLayout.heightOf(ribbons, Math.min(MANY, rows), pitch);
  }

  /** The least height in which no lane, of a few, has to be scrolled for. */
  double least() {
    double pitch = overlaid ? LEAST_OVERLAID : TimelineLayout.LEAST_PITCH;
    return Math.max(LEAST_HEIGHT, heightWith(pitch) + folded());
  }

  /** The most height that it can make use of. */
  double most() {
    return Math.max(LEAST_HEIGHT, content(largest()));
  }

  private double content(double pitch) {
    return TimelineLayout.heightOf(ribbons, lanes, pitch) + folded();
  }

  private double folded() {
    return collapsed ? FOLDED : 0;
  }

  private double largest() {
    return Math.clamp(LARGER_BY_LANE * lanes * lanes, LARGEST_ALONE, LARGEST);
  }

  private double pitch(double height) {
    double least = overlaid ? LEAST_OVERLAID : TimelineLayout.LEAST_PITCH;
    return TimelineLayout.pitchFor(ribbons, lanes, height - folded(), least, largest());
  }

  /** How far the lanes have to be scrolled, at a height, for the last of them to be seen. */
  double hidden(double height) {
    return Math.max(0, content(pitch(height)) - height);
  }

  /**
   * Where the parts of the timeline are.
   *
   * @param scrolled how far the lanes are scrolled up
   */
  TimelineLayout layout(double width, double height, double scrolled) {
    return new TimelineLayout(0, 0, width, height, ribbons, lanes, pitch(height), scrolled);
  }

  /**
   * How far the lanes are scrolled for a row to be seen, no further than it takes.
   *
   * @param row the lane's, from 0; -1 for none
   */
  static double revealing(int row, TimelineLayout layout) {
    double top = row * layout.pitch();
    double least = top + layout.pitch() - layout.lanesRoom();
    return row < 0 ? layout.scrolled() : Math.clamp(layout.scrolled(), Math.min(least, top), top);
  }
}
