package org.lockscope.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.TaskWords;
import org.lockscope.trace.Coverage;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Layers;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.Trace;

/**
 * Draws the tracks of lanes: bars for what a worker does, strips for what it holds. Intervals too
 * thin to be seen one by one are merged by columns of a pixel, in which each state takes its true
 * share of the height. What is thin depends on the zoom alone, so that nothing flickers when the
 * view moves. Work follows the pixels, not the trace.
 */
final class TrackPainter {
  private static final double LABEL_SIZE = 10.5;

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
  private final LeastWidths widths;
  private final List<AppendMark> appends = new ArrayList<>();
  private final @Nullable Lit lit;
  private final Coverage coverage = new Coverage();
  private final boolean[] merged;
  private final Trace trace;
  private final TaskWords words;
  private final Map<Integer, String> labels = new HashMap<>();
  private final float[] parts = new float[Layers.COUNT];
  private final int[] colours;

  /**
   * A painter of lanes that share a time axis.
   *
   * @param trace theirs
   * @param end where intervals that have not ended end; none that begins later is drawn
   * @param lit what is pointed at, if something is
   * @param words for the labels of calls
   */
  TrackPainter(
      Surface surface,
      Theme theme,
      TimeScale scale,
      Trace trace,
      long end,
      @Nullable Lit lit,
      TaskWords words) {
    this.trace = trace;
    this.words = words;
    this.surface = surface;
    this.theme = theme;
    this.scale = scale;
    this.end = end;
    this.widths = new LeastWidths(scale, end);
    this.lit = lit;
    this.merged = new boolean[(int) Math.ceil(scale.width()) + 1];
    this.colours = new LayerColours(theme, trace.shades()).all();
  }

  private record AppendMark(double left, double top, double height, boolean pale) {}

  private boolean seen(Intervals track, int index) {
    return index < track.size() && track.start(index) <= scale.to() && track.start(index) < end;
  }

  /**
   * Draws what a lane does. Appends too short for their true width wait for {@link #appends}.
   *
   * @param holds what the lane holds meanwhile
   */
  void bars(Intervals track, Intervals holds, double top, double height) {
    int i = track.firstEndingAfter(scale.from());
    boolean any = false;
    while (seen(track, i)) {
      double x = scale.x(track.start(i));
      double right = scale.x(Math.min(track.end(i), end));
      if (right - x >= THIN) {
        bar(track, i, holds, top, height);
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
      columns(track, holds, top, height);
    }
  }

  private int column(double x) {
    return Math.clamp((long) Math.floor(x - scale.left()), 0, merged.length - 1);
  }

  private void columns(Intervals track, Intervals holds, double top, double height) {
    coverage.of(track, scale.from(), scale.nanosPerPixel(), merged.length, end);
    int marked = -1;
    for (int column = 0; column < merged.length; column++) {
      if (merged[column]) {
        merged[column] = false;
        for (int layer = 0; layer < Layers.COUNT; layer++) {
          parts[layer] = coverage.part(column, layer);
        }
        surface.stack(scale.left() + column, top, height, parts, colours);
        if (coverage.count(column) <= FEW) {
          marked = appends(track, holds, column, marked, top, height);
        }
      }
    }
  }

  /** Notes the short appends of a column that come after one; returns the last. */
  private int appends(
      Intervals track, Intervals holds, int column, int after, double top, double height) {
    long from = scale.time(scale.left() + column);
    long to = scale.time(scale.left() + column + 1);
    int i = Math.max(after + 1, track.firstEndingAfter(from - 1));
    int last = after;
    while (seen(track, i) && track.start(i) < to) {
      double length = scale.x(Math.min(track.end(i), end)) - scale.x(track.start(i));
      if (track.state(i) == State.APPENDING && length < THIN) {
        append(track, i, holds, top, height);
      }
      last = i;
      i++;
    }
    return last;
  }

  private void append(Intervals track, int i, Intervals holds, double top, double height) {
    double left = widths.of(track, i, holds).left();
    appends.add(new AppendMark(left, top, height, lit != null && !lit.matches(track, i)));
  }

  /** Draws the short appends of all lanes so far, over what is stacked in columns beside them. */
  void appends() {
    for (AppendMark mark : appends) {
      // A call that ends with it is dark, too.
      surface.fillRect(mark.left - 1, mark.top, 1, mark.height, theme.card());
      surface.fillRoundRect(mark.left, mark.top, LeastWidths.LEAST, mark.height, 1, theme.append());
      if (mark.pale) {
        int veil = (theme.card() & 0xffffff) | VEIL;
        surface.fillRect(mark.left, mark.top, LeastWidths.LEAST, mark.height, veil);
      }
    }
    appends.clear();
  }

  private void bar(Intervals track, int i, Intervals holds, double top, double height) {
    State state = track.state(i);
    double x = scale.x(track.start(i));
    double right = scale.x(Math.min(track.end(i), end));
    double left = Math.max(x, scale.left() - 4);
    double width = Math.min(right, scale.left() + scale.width() + 4) - left;
    switch (state) {
      case APPENDING -> {
        if (right - x < LeastWidths.LEAST) {
          append(track, i, holds, top, height);
          return;
        }
        surface.fillRoundRect(left, top, width, height, 1, theme.append());
      }
      case CALLING -> {
        call(track.layer(i), left, width, top, height);
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

  private void call(int shade, double x, double width, double top, double height) {
    double shown = width > 4 ? width - 1 : Math.max(1, width);
    surface.fillRoundRect(x, top, shown, height, Math.min(2, shown / 2), colours[shade]);
  }

  private void barLabel(int i, Intervals track, double x, double right, double top, double height) {
    double width = Math.min(right, scale.left() + scale.width()) - x;
    if (height < LABEL_SIZE + 2 || width < LABEL_SIZE) {
      return;
    }
    String label = labels.computeIfAbsent(track.detail(i), this::label);
    if (surface.textWidth(label, LABEL_SIZE, Surface.Weight.SEMIBOLD) + 14 <= width) {
      surface.text(
          label,
          x + 7,
          top + height / 2 + LABEL_SIZE * 0.36,
          LABEL_SIZE,
          Surface.Weight.SEMIBOLD,
          Surface.Align.START,
          Theme.labelOn(colours[track.layer(i)]));
    }
  }

  private String label(int task) {
    return words.title(trace.directory().task(task));
  }

  /** Ticks; those closer than a pixel are one, so that many make a band. */
  void ticks(Intervals track, double top, double height) {
    double tall = Math.max(2, Math.round(height * TICK));
    int i = track.firstEndingAfter(scale.from());
    while (seen(track, i)) {
      double x = scale.x(track.start(i));
      surface.fillRect(Math.floor(x), top + height - tall, 1, tall, theme.sample());
      i = Math.max(i + 1, track.firstEndingAfter(scale.time(Math.floor(x) + 1), i));
    }
  }

  /** Strips: a line for a hold, a beam while others wait for it. */
  void strips(Intervals track, double top, LaneSplit split) {
    int i = track.firstEndingAfter(scale.from());
    while (seen(track, i)) {
      double x = scale.x(track.start(i));
      double right = scale.x(Math.min(track.end(i), end));
      boolean contended = track.state(i) == State.HOLDING_CONTENDED;
      double height = contended ? split.strip() : split.calmStrip();
      LeastWidths.Extent extent = widths.of(track, i, track);
      double left = Math.max(extent.left(), scale.left() - 4);
      double width = Math.min(extent.right(), scale.left() + scale.width() + 4) - left;
      surface.fillRect(left, top, width, height, theme.holding());
      veil(track, i, left, top, width, height);
      int next = i + 1;
      // Of those that end within a pixel, the last is drawn, too: it may reach furthest.
      long drawn = scale.time(Math.min(x + 1, extent.right()));
      i = right - x < 1 ? Math.max(next, track.firstEndingAfter(drawn, i) - 1) : next;
    }
  }
}
