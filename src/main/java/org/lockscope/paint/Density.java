package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Coverage;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Layers;
import org.lockscope.trace.Shades;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.Trace;

/**
 * How large a part of many lanes calls, appends or waits, pixel by pixel; what is left is idle. To
 * find out takes time that follows the lanes and the width, to draw it the width alone.
 */
public final class Density {
  /** So many lanes are looked at anew for each pixel that a run grows by. */
  private static final int FEW_LANES = 200;

  /** Of more, which take longer, the part of the width that a run grows by first. */
  private static final double PART = 0.02;

  private final TimeScale scale;
  private final int columns;
  private final int lanes;
  private final Shades shades;
  private final float[][] parts;

  /** Columns from here on are after the end. */
  private final int shown;

  /**
   * By how much each column is covered more than the one before, layer by layer: an interval that
   * covers many columns costs no more than one that covers two.
   */
  private final double[][] steps;

  /**
   * Looks at lanes.
   *
   * @param trace theirs
   * @param end where intervals that have not ended end; nothing later is drawn
   */
  public Density(Trace trace, List<Lane> lanes, TimeScale scale, long end) {
    this.scale = scale;
    this.shades = trace.shades();
    this.lanes = lanes.size();
    this.columns = (int) Math.ceil(scale.width());
    this.shown = (int) Math.clamp(Math.ceil(scale.x(end) - scale.left()), 0, columns);
    this.parts = new float[columns][Layers.COUNT];
    this.steps = new double[columns + 2][Layers.COUNT];
    Coverage coverage = new Coverage();
    for (Lane lane : lanes) {
      Intervals activity = lane.activity();
      int first = activity.firstEndingAfter(scale.from());
      if (activity.size() - first <= columns) {
        each(activity, first, end);
      } else {
        coverage.of(activity, scale.from(), scale.nanosPerPixel(), columns, end);
        add(coverage);
      }
    }
    sum();
  }

  /**
   * By how much a run that goes on has to grow before it is looked at anew.
   *
   * @return nanoseconds: a pixel of few lanes, so that no gap is seen before the playhead
   */
  public static long step(int lanes, TimeScale scale) {
    double pixels = lanes <= FEW_LANES ? 1 : PART * scale.width();
    return (long) (pixels * scale.nanosPerPixel());
  }

  private void each(Intervals track, int first, long end) {
    for (int i = first; i < track.size() && track.start(i) <= scale.to(); i++) {
      double from = Math.max(0, scale.x(track.start(i)) - scale.left());
      double to = Math.min(columns, scale.x(Math.min(track.end(i), end)) - scale.left());
      if (to > from) {
        int layer = track.layer(i);
        edge(from, layer, 1);
        edge(to, layer, -1);
      }
    }
  }

  /** From here on a layer covers more, or less: a part of this column, all of those after it. */
  private void edge(double x, int layer, int more) {
    int column = (int) x;
    double part = column + 1 - x;
    steps[column][layer] += more * part;
    steps[column + 1][layer] += more * (1 - part);
  }

  private void add(Coverage coverage) {
    for (int column = 0; column < shown; column++) {
      if (coverage.covered(column)) {
        for (int layer = 0; layer < Layers.COUNT; layer++) {
          parts[column][layer] += coverage.part(column, layer) / lanes;
        }
      }
    }
  }

  private void sum() {
    double[] covered = new double[Layers.COUNT];
    for (int column = 0; column < columns; column++) {
      for (int layer = 0; layer < Layers.COUNT; layer++) {
        covered[layer] += steps[column][layer];
        parts[column][layer] += (float) Math.max(0, covered[layer] / Math.max(1, lanes));
      }
    }
  }

  /** How many lanes these are. */
  public int lanes() {
    return lanes;
  }

  /** Draws all of it. */
  public void paint(Surface surface, Theme theme, double top, double height) {
    paint(surface, theme, top, height, parts.length);
  }

  /** Draws the columns that are over by an instant, and nothing of what is later. */
  public void paintUntil(Surface surface, Theme theme, double top, double height, long instant) {
    double over = Math.floor(scale.x(instant) - scale.left());
    paint(surface, theme, top, height, (int) Math.clamp(over, 0, parts.length));
  }

  private void paint(Surface surface, Theme theme, double top, double height, int drawn) {
    int[] colours = new LayerColours(theme, shades).all();
    surface.beginStacks(scale.left(), top, scale.width(), height);
    for (int column = 0; column < drawn; column++) {
      surface.stack(scale.left() + column, top, height, parts[column], colours);
    }
    surface.endStacks();
    hatch(surface, theme, top, height, drawn);
  }

  /** Waiting has stripes here as in lanes. Columns that wait alike are hatched as one. */
  private void hatch(Surface surface, Theme theme, double top, double height, int drawn) {
    int from = 0;
    for (int column = 1; column <= drawn; column++) {
      if (column == drawn || !alike(from, column, height)) {
        double waiting = parts[from][Layers.WAITING] * height;
        if (waiting > 0.5) {
          double y = top + height - (below(from) * height) - waiting;
          Texture.of(State.WAITING)
              .fill(surface, theme, State.WAITING, scale.left() + from, y, column - from, waiting);
        }
        from = column;
      }
    }
  }

  private boolean alike(int a, int b, double height) {
    double least = 0.5 / height;
    return Math.abs(below(a) - below(b)) < least
        && Math.abs(parts[a][Layers.WAITING] - parts[b][Layers.WAITING]) < least;
  }

  /** How large the part is that is stacked under waiting. */
  private double below(int column) {
    double sum = 0;
    for (int layer = 0; layer < Layers.WAITING; layer++) {
      sum += parts[column][layer];
    }
    return sum;
  }
}
