package org.lockscope.paint;

/**
 * The CIEDE2000 colour difference, after Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference
 * Formula" (2005); D65 white.
 */
final class Ciede2000 {
  private Ciede2000() {}

  /** The difference of two colours in linear RGB, each part 0 to 1. */
  static double difference(double[] rgb1, double[] rgb2) {
    return differenceOfLab(lab(rgb1), lab(rgb2));
  }

  static double differenceOfLab(double[] lab1, double[] lab2) {
    double meanC = (Math.hypot(lab1[1], lab1[2]) + Math.hypot(lab2[1], lab2[2])) / 2;
    double g = 0.5 * (1 - Math.sqrt(seventh(meanC) / (seventh(meanC) + seventh(25))));
    double a1 = lab1[1] * (1 + g);
    double a2 = lab2[1] * (1 + g);
    double c1 = Math.hypot(a1, lab1[2]);
    double c2 = Math.hypot(a2, lab2[2]);
    double h1 = hue(a1, lab1[2]);
    double h2 = hue(a2, lab2[2]);
    double dh = c1 * c2 == 0 ? 0 : wrapped(h2 - h1);
    double deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2));
    double meanL = (lab1[0] + lab2[0]) / 2;
    double c = (c1 + c2) / 2;
    double h = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
    double t =
        1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
    double off = (meanL - 50) * (meanL - 50);
    double sl = 1 + 0.015 * off / Math.sqrt(20 + off);
    double sc = 1 + 0.045 * c;
    double sh = 1 + 0.015 * c * t;
    double theta = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
    double rt =
        -2
            * Math.sqrt(seventh(c) / (seventh(c) + seventh(25)))
            * Math.sin(Math.toRadians(2 * theta));
    double l = (lab2[0] - lab1[0]) / sl;
    double chroma = (c2 - c1) / sc;
    double hue = deltaH / sh;
    return Math.sqrt(l * l + chroma * chroma + hue * hue + rt * chroma * hue);
  }

  /** A colour in linear RGB, each part 0 to 1, in CIELAB. */
  static double[] lab(double[] rgb) {
    double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
    double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
    double fx = f(x / 0.95047);
    double fy = f(y);
    double fz = f(z / 1.08883);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private static double seventh(double value) {
    return Math.pow(value, 7);
  }

  private static double hue(double a, double b) {
    return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double wrapped(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static double meanHue(double h1, double h2) {
    double sum = h1 + h2;
    if (Math.abs(h1 - h2) <= 180) {
      return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
