package org.lockscope.paint;

/**
 * Draws one curve of a graph: its lines, dashed so that it differs from its neighbours, and its
 * points. Used for one curve, from left to right.
 */
final class CurvePen {
  /** How long lines and gaps are in turn, in logical pixels, a curve each. */
  private static final double[][] DASHES = {{}, {7, 4}, {2, 3}, {12, 3, 2, 3}, {4, 2}};

  private static final double RADIUS = 4;

  private final Surface surface;
  private final int number;
  private final int colour;
  private final double stroke;

  /** How much of the pattern was drawn. */
  private double along;

  CurvePen(Surface surface, int number, int colour) {
    this.surface = surface;
    this.number = number;
    this.colour = colour;
    this.stroke = number == 0 ? 2 : 1.5;
  }

  void line(double fromX, double fromY, double toX, double toY) {
    double[] dashes = DASHES[number % DASHES.length];
    double length = Math.hypot(toX - fromX, toY - fromY);
    if (dashes.length == 0 || length == 0) {
      surface.line(fromX, fromY, toX, toY, stroke, colour);
      return;
    }
    double done = 0;
    while (done < length) {
      double[] piece = piece(dashes);
      double next = Math.min(length, done + piece[0]);
      if (piece[1] == 0) {
        double a = done / length;
        double b = next / length;
        surface.line(
            fromX + a * (toX - fromX),
            fromY + a * (toY - fromY),
            fromX + b * (toX - fromX),
            fromY + b * (toY - fromY),
            stroke,
            colour);
      }
      along += next - done;
      done = next;
    }
  }

  /** How much is left of the piece of the pattern that is under the pen; 0 a line, 1 a gap. */
  private double[] piece(double[] dashes) {
    double whole = 0;
    for (double dash : dashes) {
      whole += dash;
    }
    double at = along % whole;
    for (int i = 0; i < dashes.length; i++) {
      if (at < dashes[i] - 1e-6) {
        return new double[] {dashes[i] - at, i % 2};
      }
      at -= dashes[i];
    }
    return new double[] {dashes[0], 0};
  }

  /** A measured point: round, square or pointed. */
  void mark(double x, double y) {
    switch (number % 3) {
      case 0 -> surface.fillRoundRect(x - RADIUS, y - RADIUS, 8, 8, RADIUS, colour);
      case 1 -> surface.fillRect(x - 3.5, y - 3.5, 7, 7, colour);
      default ->
          surface.fillPolygon(new double[] {x, y - 5, x + 4.5, y + 3.5, x - 4.5, y + 3.5}, colour);
    }
  }
}
