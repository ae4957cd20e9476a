package org.lockscope.paint;

import org.lockscope.trace.Intervals;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;

/**
 * Draws the tracks of lanes: bars for what a worker does, strips for what it holds. Intervals too
 * short to see are merged, a pixel at a time, into the one of them that teaches most.
 */
record TrackPainter(Surface surface, Theme theme, TimeScale scale, long end) {
  private static final double LABEL_SIZE = 10.5;
  private static final double LEAST_VISIBLE = 3;

  /** How many intervals of one pixel are looked at before the rest of it is skipped. */
  private static final int LOOKED_AT = 16;

  void bars(Intervals track, double top, double height) {
    int i = track.firstEndingAfter(scale.from());
    while (i < track.size() && track.start(i) <= scale.to()) {
      double x = scale.x(track.start(i));
      double right = scale.x(Math.min(track.end(i), end));
      if (right - x >= 1) {
        bar(track, i, x, right, top, height);
        i++;
      } else {
        i = merged(track, i, x, top, height);
      }
    }
  }

  /** Draws one pixel's worth of short intervals, and returns the first beyond. */
  private int merged(Intervals track, int first, double x, double top, double height) {
    long pixelEnd = scale.time(Math.floor(x) + 1);
    int shown = first;
    int i = first;
    while (i < track.size() && i < first + LOOKED_AT && track.end(i) <= pixelEnd) {
      shown = rank(track, i) > rank(track, shown) ? i : shown;
      i++;
    }
    if (rank(track, shown) > 0) {
      bar(track, shown, x, x, top, height);
    }
    if (i == first) {
      return first + 1;
    }
    return i == first + LOOKED_AT ? Math.max(i, track.firstEndingAfter(pixelEnd)) : i;
  }

  /** What matters most in a pixel: an append, then the longer; an unnoticeable wait not at all. */
  private long rank(Intervals track, int index) {
    State state = track.state(index);
    long length = Math.min(track.end(index), end) - track.start(index);
    if (state == State.APPENDING) {
      return Long.MAX_VALUE;
    }
    return length > scale.nanosPerPixel() / 4 ? length : 0;
  }

  private void bar(Intervals track, int i, double x, double right, double top, double height) {
    State state = track.state(i);
    double width = right - x;
    switch (state) {
      case WAITING, AWAITING, SENDING, RECEIVING ->
          surface.hatchRect(
              x, top, Math.max(1, width), height, 0, theme.waitingGround(), theme.waiting());
      case APPENDING ->
          surface.fillRoundRect(x, top, Math.max(LEAST_VISIBLE, width), height, 1, theme.append());
      default -> call(track.detail(i), x, width, top, height);
    }
    if (state == State.CALLING) {
      barLabel(i, track, x, width, top, height);
    }
  }

  private void call(int task, double x, double width, double top, double height) {
    double shown = width > 4 ? width - 1 : Math.max(1, width);
    int colour = theme.state(State.CALLING, task);
    surface.fillRoundRect(x, top, shown, height, Math.min(2, shown / 2), colour);
  }

  private void barLabel(int i, Intervals track, double x, double width, double top, double height) {
    if (height < LABEL_SIZE + 2 || track.detail(i) >= Legend.TASKS.size()) {
      return;
    }
    String label = Legend.TASKS.get(track.detail(i));
    if (surface.textWidth(label, LABEL_SIZE, Surface.Weight.SEMIBOLD) + 14 <= width) {
      surface.text(
          label,
          x + 7,
          top + height / 2 + LABEL_SIZE * 0.36,
          LABEL_SIZE,
          Surface.Weight.SEMIBOLD,
          Surface.Align.START,
          Theme.labelOn(theme.state(State.CALLING, track.detail(i))));
    }
  }

  /** Strips; those of a hold while others wait are heavier. */
  void strips(Intervals track, double top, double height) {
    double heavy = Math.max(2, Math.min(5, height));
    double light = Math.max(1, Math.round(heavy * 0.5));
    int i = track.firstEndingAfter(scale.from());
    while (i < track.size() && track.start(i) <= scale.to()) {
      double x = scale.x(track.start(i));
      double right = scale.x(Math.min(track.end(i), end));
      boolean contended = track.state(i) == State.HOLDING_CONTENDED;
      surface.fillRect(
          x, top, Math.max(LEAST_VISIBLE, right - x), contended ? heavy : light, theme.holding());
      int next = i + 1;
      i = right - x < 1 ? Math.max(next, track.firstEndingAfter(scale.time(x + 1))) : next;
    }
  }
}
