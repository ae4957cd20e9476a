package org.lockscope.paint;

/**
 * How a colour looks to an eye: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (2009), severity 1, applied to linear RGB.
 */
enum Vision {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTAN(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTAN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITAN(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Vision(double... matrix) {
    this.matrix = matrix;
  }

  /** The linear RGB seen, each 0 to 1. */
  double[] sees(int argb) {
    double[] rgb = {linear(argb >> 16), linear(argb >> 8), linear(argb)};
    double[] seen = new double[3];
    for (int row = 0; row < 3; row++) {
      double sum = 0;
      for (int i = 0; i < 3; i++) {
        sum += matrix[3 * row + i] * rgb[i];
      }
      seen[row] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
