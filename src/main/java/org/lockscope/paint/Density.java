package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Coverage;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Layers;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;

/**
 * How large a part of many lanes calls, appends or waits, pixel by pixel; what is left is idle. To
 * find out takes time that follows the lanes and the width, to draw it the width alone.
 */
public final class Density {
  private final TimeScale scale;
  private final float[][] parts;
  private final int lanes;

  /**
   * Looks at lanes.
   *
   * @param end where intervals that have not ended end
   */
  public Density(List<Lane> lanes, TimeScale scale, long end) {
    this.scale = scale;
    this.lanes = lanes.size();
    int columns = (int) Math.ceil(scale.width());
    this.parts = new float[columns][Layers.COUNT];
    Coverage coverage = new Coverage();
    for (Lane lane : lanes) {
      coverage.of(lane.activity(), scale.from(), scale.nanosPerPixel(), columns, end);
      add(coverage, columns);
    }
  }

  private void add(Coverage coverage, int columns) {
    for (int column = 0; column < columns; column++) {
      if (coverage.covered(column)) {
        for (int layer = 0; layer < Layers.COUNT; layer++) {
          parts[column][layer] += coverage.part(column, layer) / lanes;
        }
      }
    }
  }

  /** How many lanes these are. */
  public int lanes() {
    return lanes;
  }

  /** Draws it. */
  public void paint(Surface surface, Theme theme, double top, double height) {
    int[] colours = new int[Layers.COUNT];
    for (int task = 0; task < Layers.TASKS; task++) {
      colours[task] = theme.state(State.CALLING, task);
    }
    colours[Layers.APPENDING] = theme.append();
    colours[Layers.WAITING] = theme.waiting();
    surface.beginStacks(scale.left(), top, scale.width(), height);
    for (int column = 0; column < parts.length; column++) {
      surface.stack(scale.left() + column, top, height, parts[column], colours);
    }
    surface.endStacks();
  }
}
