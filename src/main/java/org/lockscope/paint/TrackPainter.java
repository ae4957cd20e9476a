package org.lockscope.paint;

import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Coverage;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Layers;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;

/**
 * Draws the tracks of lanes: bars for what a worker does, strips for what it holds. Intervals too
 * thin to be seen one by one are merged by columns of a pixel, in which each state takes its true
 * share of the height. What is thin depends on the zoom alone, so that nothing flickers when the
 * view moves. Work follows the pixels, not the trace.
 */
final class TrackPainter {
  private static final double LABEL_SIZE = 10.5;
  private static final double LEAST_VISIBLE = 3;

  /** Narrower than this, in pixels, an interval is merged with its neighbours. */
  private static final double THIN = 2;

  /** How high a tick is, in parts of a bar. */
  private static final double TICK = 0.4;

  /** Where no more intervals than these share a column, an append among them is a mark. */
  static final int FEW = 6;

  /** Over what is not pointed at while something is. */
  private static final int VEIL = 0xb8000000;

  private final Surface surface;
  private final Theme theme;
  private final TimeScale scale;
  private final long end;
  private final @Nullable Lit lit;
  private final Coverage coverage = new Coverage();
  private final boolean[] merged;
  private final String[] labels = new String[Words.TASKS];
  private final float[] parts = new float[Layers.COUNT];
  private final int[] colours = new int[Layers.COUNT];

  /**
   * A painter of lanes that share a time axis.
   *
   * @param end where intervals that have not ended end
   * @param lit what is pointed at, if something is
   * @param words for the labels of calls
   */
  TrackPainter(
      Surface surface, Theme theme, TimeScale scale, long end, @Nullable Lit lit, Words words) {
    for (int task = 0; task < labels.length; task++) {
      labels[task] = words.title(task);
    }
    this.surface = surface;
    this.theme = theme;
    this.scale = scale;
    this.end = end;
    this.lit = lit;
    this.merged = new boolean[(int) Math.ceil(scale.width()) + 1];
    for (int task = 0; task < Layers.TASKS; task++) {
      colours[task] = theme.state(State.CALLING, task);
    }
    colours[Layers.APPENDING] = theme.append();
    colours[Layers.WAITING] = theme.waiting();
    colours[Layers.RESTING] = theme.resting();
    colours[Layers.TRANSFER] = theme.transfer();
    colours[Layers.PINNED] = theme.pinned();
  }

  /** Draws the intervals wide enough to be seen; notes the columns of those that are not. */
  void bars(Intervals track, double top, double height) {
    int i = track.firstEndingAfter(scale.from());
    boolean any = false;
    while (i < track.size() && track.start(i) <= scale.to()) {
      double x = scale.x(track.start(i));
      double right = scale.x(Math.min(track.end(i), end));
      if (right - x >= THIN) {
        bar(track, i, x, right, top, height);
        i++;
      } else {
        int column = column(x);
        merged[column] = true;
        any = true;
        // Those that end in the same column are merged with it: no need to look at each.
        i = Math.max(i + 1, track.firstEndingAfter(scale.time(scale.left() + column + 1), i));
      }
    }
    if (any) {
      columns(track, top, height);
    }
  }

  private int column(double x) {
    return (int) Math.clamp((long) Math.floor(x - scale.left()), 0, merged.length - 1);
  }

  private void columns(Intervals track, double top, double height) {
    coverage.of(track, scale.from(), scale.nanosPerPixel(), merged.length, end);
    for (int column = 0; column < merged.length; column++) {
      if (merged[column]) {
        merged[column] = false;
        column(column, top, height);
      }
    }
  }

  private void column(int column, double top, double height) {
    boolean appends = coverage.part(column, Layers.APPENDING) > 0;
    if (appends && coverage.count(column) <= FEW) {
      double x = scale.left() + column;
      surface.fillRoundRect(x, top, LEAST_VISIBLE, height, 1, theme.append());
      return;
    }
    for (int layer = 0; layer < Layers.COUNT; layer++) {
      parts[layer] = coverage.part(column, layer);
    }
    surface.stack(scale.left() + column, top, height, parts, colours);
  }

  private void bar(Intervals track, int i, double x, double right, double top, double height) {
    State state = track.state(i);
    double left = Math.max(x, scale.left() - 4);
    double width = Math.min(right, scale.left() + scale.width() + 4) - left;
    switch (state) {
      case APPENDING ->
          surface.fillRoundRect(
              left, top, Math.max(LEAST_VISIBLE, width), height, 1, theme.append());
      case CALLING -> {
        call(track.detail(i), left, width, top, height);
        barLabel(i, track, Math.max(left, scale.left()), right, top, height);
      }
      default -> Texture.of(state).fill(surface, theme, state, left, top, width, height);
    }
    veil(track, i, left, top, width, height);
  }

  private void veil(Intervals track, int i, double x, double top, double width, double height) {
    if (lit != null && !lit.matches(track, i)) {
      surface.fillRect(x, top, width, height, (theme.card() & 0xffffff) | VEIL);
    }
  }

  private void call(int task, double x, double width, double top, double height) {
    double shown = width > 4 ? width - 1 : Math.max(1, width);
    int colour = theme.state(State.CALLING, task);
    surface.fillRoundRect(x, top, shown, height, Math.min(2, shown / 2), colour);
  }

  private void barLabel(int i, Intervals track, double x, double right, double top, double height) {
    double width = Math.min(right, scale.left() + scale.width()) - x;
    if (height < LABEL_SIZE + 2 || track.detail(i) >= labels.length) {
      return;
    }
    String label = labels[track.detail(i)];
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

  /** Ticks; those closer than a pixel are one, so that many make a band. */
  void ticks(Intervals track, double top, double height) {
    double tall = Math.max(2, Math.round(height * TICK));
    int i = track.firstEndingAfter(scale.from());
    while (i < track.size() && track.start(i) <= scale.to()) {
      double x = scale.x(track.start(i));
      surface.fillRect(Math.floor(x), top + height - tall, 1, tall, theme.sample());
      i = Math.max(i + 1, track.firstEndingAfter(scale.time(Math.floor(x) + 1), i));
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
      double left = Math.max(x, scale.left() - 4);
      double shown = Math.min(right, scale.left() + scale.width() + 4) - left;
      double width = Math.max(LEAST_VISIBLE, shown);
      surface.fillRect(left, top, width, contended ? heavy : light, theme.holding());
      veil(track, i, left, top, width, contended ? heavy : light);
      int next = i + 1;
      i = right - x < 1 ? Math.max(next, track.firstEndingAfter(scale.time(x + 1), i)) : next;
    }
  }
}
