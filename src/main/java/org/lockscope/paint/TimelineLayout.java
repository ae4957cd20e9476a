package org.lockscope.paint;

import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;

/**
 * Where the parts of a timeline are, in logical pixels. Immutable; the painter and whoever asks
 * what is under the mouse use the same one.
 *
 * @param left the area's left edge
 * @param top the area's upper edge
 * @param width the area's width
 * @param height the area's height
 * @param ribbons how many ribbons, one a lock
 * @param lanes how many lanes there are
 * @param pitch from one lane to the next
 * @param scrolled how far the lanes are scrolled up
 */
public record TimelineLayout(
    double left,
    double top,
    double width,
    double height,
    int ribbons,
    int lanes,
    double pitch,
    double scrolled) {
  /** From one lane to the next where there is room. */
  public static final double PITCH = 26;

  /** A lane no lower than this still shows bar and strip apart, and a name that can be read. */
  public static final double LEAST_PITCH = 11;

  /** Where lanes are closer than this, what stands around them is closer, too. */
  public static final double TIGHT = 16;

  /** How many locks have a ribbon, where there are more. */
  public static final int MOST_RIBBONS = 16;

  private static final double PADDING = 16;
  private static final double LABELS = 104;

  /** How high what stands around the lanes is. */
  private record Around(
      double title, double titleBaseline, double axis, double ribbon, double bar, double foot) {
    static final Around ROOMY = new Around(34, 24, 20, 26, 18, 8);
    static final Around TIGHTLY = new Around(24, 18, 17, 18, 14, 5);

    static Around of(double pitch) {
      return pitch < TIGHT ? TIGHTLY : ROOMY;
    }

    double height(int ribbons) {
      return title + axis + ribbons * ribbon + foot;
    }
  }

  private Around around() {
    return Around.of(pitch);
  }

  /** How high a timeline with all its lanes is. */
  public static double heightOf(int ribbons, int lanes, double pitch) {
    return Around.of(pitch).height(ribbons) + lanes * pitch;
  }

  /**
   * From one lane to the next, in whole pixels, so that all lanes can be seen if that is possible.
   *
   * @param ribbons how many ribbons, one a lock
   * @param lanes how many lanes there are
   * @param height of all of the timeline
   * @param least no closer than this, {@value #LEAST_PITCH} or more
   * @param most no further than this
   */
  public static double pitchFor(int ribbons, int lanes, double height, double least, double most) {
    int rows = Math.max(1, lanes);
    double roomy = Math.floor((height - Around.ROOMY.height(ribbons)) / rows);
    if (roomy >= TIGHT || least >= TIGHT) {
      return Math.clamp(roomy, least, most);
    }
    double tight = Math.floor((height - Around.TIGHTLY.height(ribbons)) / rows);
    return Math.clamp(tight, least, Math.min(most, TIGHT - 1));
  }

  /** Where labels begin. */
  public double labelLeft() {
    return left + PADDING;
  }

  /** Where the time axis begins. */
  public double plotLeft() {
    return left + PADDING + LABELS;
  }

  /** How wide the time axis is. */
  public double plotWidth() {
    return Math.max(1, left + width - PADDING * 1.5 - plotLeft());
  }

  /** The baseline of the title. */
  public double titleBaseline() {
    return top + around().titleBaseline;
  }

  /** The baseline of the axis labels. */
  public double axisBaseline() {
    return axisBottom() - 9;
  }

  /** Where the time axis begins, under the title. */
  public double axisTop() {
    return top + around().title;
  }

  /** Where the grid begins, under the axis labels. */
  public double axisBottom() {
    return top + around().title + around().axis;
  }

  /** A ribbon's upper edge. */
  public double ribbonTop(int ribbon) {
    return axisBottom() + ribbon * around().ribbon + 1;
  }

  /** How high a ribbon is. */
  public double ribbonHeight() {
    return around().bar;
  }

  /** The upper edge of all lanes. */
  public double lanesTop() {
    return axisBottom() + ribbons * around().ribbon;
  }

  /** The lower edge of all lanes. */
  public double lanesBottom() {
    return Math.min(top + height - around().foot, lanesTop() + lanes * pitch - scrolled);
  }

  /** How high the part is in which lanes can be seen. */
  public double lanesRoom() {
    return Math.max(0, top + height - around().foot - lanesTop());
  }

  /** A lane's upper edge; it may be scrolled out of sight. */
  public double laneTop(int lane) {
    return lanesTop() + lane * pitch - scrolled;
  }

  /** The first lane of which something can be seen. */
  public int firstLane() {
    return Math.clamp((long) Math.floor(scrolled / pitch), 0, lanes);
  }

  /** One past the last lane of which something can be seen. */
  public int endLane() {
    return Math.clamp((long) Math.ceil((scrolled + lanesRoom()) / pitch), 0, lanes);
  }

  /** The ribbon at a height, -1 for none. */
  public int ribbonAt(double y) {
    int ribbon = (int) Math.floor((y - axisBottom()) / around().ribbon);
    return ribbon >= 0 && ribbon < ribbons ? ribbon : -1;
  }

  /** The row at a height, -1 for none. */
  public int laneAt(double y) {
    if (y < lanesTop() || y >= lanesBottom()) {
      return -1;
    }
    int lane = (int) Math.floor((y - lanesTop() + scrolled) / pitch);
    return lane >= 0 && lane < lanes ? lane : -1;
  }

  /** How high a lane's bar is. */
  public double barHeight() {
    return LaneSplit.of(pitch).bar();
  }

  /** The time axis. */
  public TimeScale scale(TimeSpan span) {
    // Columns of pixels begin at whole multiples of their length, so that what is merged in one
    // stays together while the view moves.
    double column = span.length() / plotWidth();
    long from = Math.round(Math.floor(span.from() / column + 1e-6) * column);
    return new TimeScale(from, from + span.length(), plotLeft(), plotWidth());
  }

  /** The same timeline elsewhere. */
  public TimelineLayout at(double newLeft, double newTop) {
    return new TimelineLayout(newLeft, newTop, width, height, ribbons, lanes, pitch, scrolled);
  }
}
