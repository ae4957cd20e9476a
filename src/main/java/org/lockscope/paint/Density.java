package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;

/**
 * How large a part of many lanes calls, appends or waits, pixel by pixel. Takes time linear in the
 * lanes' intervals and the width to find out, and only the width to draw.
 */
final class Density {
  /** Calls by task, then appends, then waits; what is left is idle. */
  private static final int APPENDS = 3;

  private static final int WAITS = 4;
  private static final int LAYERS = 5;

  private final TimeScale scale;
  private final double[][] cover;
  private final int lanes;

  /**
   * Looks at lanes.
   *
   * @param end where intervals that have not ended end
   */
  Density(List<Lane> lanes, TimeScale scale, long end) {
    this.scale = scale;
    this.lanes = lanes.size();
    this.cover = new double[LAYERS][(int) Math.ceil(scale.width()) + 1];
    for (Lane lane : lanes) {
      add(lane.activity(), end);
    }
  }

  int lanes() {
    return lanes;
  }

  private void add(Intervals track, long end) {
    for (int i = track.firstEndingAfter(scale.from()); i < track.size(); i++) {
      if (track.start(i) > scale.to()) {
        return;
      }
      double from = Math.max(0, scale.x(track.start(i)) - scale.left());
      double to = Math.min(scale.width(), scale.x(Math.min(track.end(i), end)) - scale.left());
      add(cover[layer(track.state(i), track.detail(i))], from, to);
    }
  }

  private static void add(double[] cover, double from, double to) {
    for (int column = (int) from; column < to && column < cover.length; column++) {
      cover[column] += Math.min(to, column + 1) - Math.max(from, column);
    }
  }

  private static int layer(State state, int detail) {
    return switch (state) {
      case CALLING -> Math.floorMod(detail, APPENDS);
      case APPENDING -> APPENDS;
      default -> WAITS;
    };
  }

  void paint(Surface surface, Theme theme, double top, double height) {
    for (int column = 0; column < cover[0].length - 1; column++) {
      double bottom = top + height;
      for (int layer = 0; layer < LAYERS; layer++) {
        double part = Math.min(1, cover[layer][column] / lanes) * height;
        if (part > 0.05) {
          fill(surface, theme, layer, scale.left() + column, bottom - part, part);
          bottom -= part;
        }
      }
    }
  }

  private static void fill(
      Surface surface, Theme theme, int layer, double x, double y, double height) {
    switch (layer) {
      case APPENDS -> surface.fillRect(x, y, 1, height, theme.append());
      case WAITS -> surface.hatchRect(x, y, 1, height, 0, theme.waitingGround(), theme.waiting());
      default -> surface.fillRect(x, y, 1, height, theme.state(State.CALLING, layer));
    }
  }
}
