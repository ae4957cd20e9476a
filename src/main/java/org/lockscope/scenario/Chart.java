package org.lockscope.scenario;

import java.util.List;

/**
 * A small graph, as values: whoever draws it chooses size and colours.
 *
 * @param title what it shows
 * @param x what runs to the right, with its unit: {@code workers}
 * @param y what runs upwards, with its unit: {@code speed-up}
 * @param overTime whether what runs to the right is the run's time, in seconds since it began: then
 *     it is drawn under its lanes, at their scale
 * @param series the curves, the measured one first
 */
public record Chart(String title, String x, String y, boolean overTime, List<Series> series) {
  /** How the points of a curve are joined. */
  public enum Style {
    /** By steps: each value holds until the next. */
    STEPS,
    /** By straight lines. */
    LINE,
    /** Not at all: measured points. */
    POINTS
  }

  /**
   * A curve.
   *
   * @param name as the legend has it
   * @param style how its points are joined
   * @param points from left to right
   */
  public record Series(String name, Style style, List<Point> points) {
    /** Copies the points. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /** A point; both are finite. */
  public record Point(double x, double y) {
    /**
     * A point.
     *
     * @throws IllegalArgumentException if it is nowhere
     */
    public Point {
      if (!Double.isFinite(x) || !Double.isFinite(y)) {
        throw new IllegalArgumentException("the point " + x + ", " + y + " is nowhere");
      }
    }
  }

  /** Copies the curves. */
  public Chart {
    series = List.copyOf(series);
  }

  /** One of which the run's time does not run to the right. */
  public Chart(String title, String x, String y, List<Series> series) {
    this(title, x, y, false, series);
  }
}
