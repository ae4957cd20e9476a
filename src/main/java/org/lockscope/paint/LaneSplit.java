package org.lockscope.paint;

/**
 * How a lane's height is shared between its bar and the strip under it, in whole logical pixels.
 * The lower a lane is, the larger is the strip's part: what must be seen from the last row gives
 * way last.
 *
 * @param inset above the bar
 * @param bar the bar's height
 * @param strip the height of the strip of a hold while others wait
 */
record LaneSplit(double inset, double bar, double strip) {
  private static final double GAP = 1;

  /** The shares of a lane. */
  static LaneSplit of(double pitch) {
    double inset = pitch < TimelineLayout.TIGHT ? 1 : 2;
    double strip = Math.max(3, Math.round(1.2 + pitch * 0.18));
    double below = pitch < TimelineLayout.LEAST_PITCH ? 0 : 1;
    double bar = Math.floor(pitch - inset - GAP - strip - below);
    return new LaneSplit(inset, Math.max(3, bar), strip);
  }

  /** From the lane's upper edge to the middle of its bar. */
  double barMiddle() {
    return inset + bar / 2;
  }

  /** From the lane's upper edge to the strip's. */
  double stripTop() {
    return inset + bar + GAP;
  }

  /** The height of the strip of a hold for which nobody waits: a third, so that it is a line. */
  double calmStrip() {
    return Math.max(1, Math.round(strip / 3));
  }
}
