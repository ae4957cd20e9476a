package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.TimeScale;

/**
 * Draws who held a lock: each hold in its worker's colour, with the worker's number or name where
 * that fits.
 *
 * @param lanes the lanes of the trace it is from
 * @param until nothing that began later is drawn, in nanoseconds since the recording began
 */
record RibbonPainter(Surface surface, Theme theme, TimeScale scale, List<Lane> lanes, long until) {
  private static final double LABEL_SIZE = 11;
  private static final double LOWEST_LABEL = LABEL_SIZE + 1;
  private static final int UNKNOWN = -1;
  private static final String NUMBERED = "worker-";

  void paint(Intervals holders, double top, double height) {
    LeastWidths widths = new LeastWidths(scale, until);
    double drawnTo = Double.NEGATIVE_INFINITY;
    int i = holders.firstEndingAfter(scale.from());
    while (i < holders.size() && holders.start(i) <= scale.to() && holders.start(i) < until) {
      double right = scale.x(Math.min(holders.end(i), until));
      double length = right - scale.x(holders.start(i));
      if (right > drawnTo) {
        int lane = laneOf(holders.object(i));
        Intervals own = lane == UNKNOWN ? holders : lanes.get(lane).holds();
        LeastWidths.Extent extent = widths.of(holders, i, own);
        double width = Math.max(LeastWidths.LEAST, extent.width() - 0.5);
        int colour = theme.worker(lane == UNKNOWN ? holders.object(i) : lane);
        surface.fillRoundRect(extent.left(), top, width, height, Math.min(2, width / 2), colour);
        if (lane != UNKNOWN && height >= LOWEST_LABEL) {
          label(lanes.get(lane).name(), colour, extent.left(), width, top + height / 2);
        }
        drawnTo = extent.left() + width;
      }
      int next = i + 1;
      // Holds that end within what is drawn add nothing that a pixel could show.
      i = length < 1 ? Math.max(next, holders.firstEndingAfter(scale.time(drawnTo))) : next;
    }
  }

  /** A worker of ours has a number, by which its lane is known; any other lane only its name. */
  private void label(String name, int colour, double left, double width, double middle) {
    double from = Math.max(left, scale.left());
    double room = Math.min(left + width, scale.left() + scale.width()) - from;
    String text = name.startsWith(NUMBERED) ? name.substring(NUMBERED.length()) : name;
    if (surface.textWidth(text, LABEL_SIZE, Surface.Weight.SEMIBOLD) + 6 < room) {
      surface.text(
          text,
          from + room / 2,
          middle + LABEL_SIZE * 0.36,
          LABEL_SIZE,
          Surface.Weight.SEMIBOLD,
          Surface.Align.MIDDLE,
          Theme.labelOn(colour));
    }
  }

  /** Lanes are in the order of their threads but for those a recording began without. */
  private int laneOf(int thread) {
    int guess = thread - 1;
    if (guess >= 0 && guess < lanes.size() && lanes.get(guess).thread() == thread) {
      return guess;
    }
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).thread() == thread) {
        return i;
      }
    }
    return UNKNOWN;
  }
}
