package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.Trace;

/** Draws who held a lock: each hold in its worker's colour, with its number where it fits. */
record RibbonPainter(Surface surface, Theme theme, TimeScale scale, Trace trace) {
  private static final double LEAST_WIDTH = 3;
  private static final double LABEL_SIZE = 11;

  void paint(Intervals holders, double top, double height) {
    double drawnTo = Double.NEGATIVE_INFINITY;
    int i = holders.firstEndingAfter(scale.from());
    while (i < holders.size() && holders.start(i) <= scale.to()) {
      double x = scale.x(holders.start(i));
      double right = scale.x(Math.min(holders.end(i), trace.end()));
      if (right > drawnTo) {
        double width = Math.max(LEAST_WIDTH, right - x - 0.5);
        hold(laneOf(holders.object(i)), x, top, width, height);
        drawnTo = x + width;
      }
      int next = i + 1;
      // Holds that end within what is drawn add nothing that a pixel could show.
      i = right - x < 1 ? Math.max(next, holders.firstEndingAfter(scale.time(drawnTo))) : next;
    }
  }

  private void hold(int lane, double x, double top, double width, double height) {
    int colour = theme.worker(lane);
    surface.fillRoundRect(x, top, width, height, Math.min(2, width / 2), colour);
    String number = Integer.toString(lane + 1);
    if (width > surface.textWidth(number, LABEL_SIZE, Surface.Weight.SEMIBOLD) + 6) {
      surface.text(
          number,
          x + width / 2,
          top + height / 2 + LABEL_SIZE * 0.36,
          LABEL_SIZE,
          Surface.Weight.SEMIBOLD,
          Surface.Align.MIDDLE,
          Theme.labelOn(colour));
    }
  }

  /** Lanes are in the order of their threads but for those a recording began without. */
  private int laneOf(int thread) {
    List<Lane> lanes = trace.lanes();
    int guess = thread - 1;
    if (guess >= 0 && guess < lanes.size() && lanes.get(guess).thread() == thread) {
      return guess;
    }
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).thread() == thread) {
        return i;
      }
    }
    return thread;
  }
}
