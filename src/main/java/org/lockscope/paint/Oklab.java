package org.lockscope.paint;

/**
 * A colour in Oklab (Ottosson, "A perceptual color space for image processing", 2020), in which a
 * colour can be turned to another hue and looks as light as before.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param a from green to red
 * @param b from blue to yellow
 */
record Oklab(double lightness, double a, double b) {
  /** How exactly a colour that the screen cannot show is brought back, in halvings. */
  private static final int HALVINGS = 16;

  private static final double SLACK = 1e-4;

  /** An opaque colour, {@code 0xAARRGGBB}. */
  static Oklab of(int argb) {
    double red = Theme.linear(argb >> 16);
    double green = Theme.linear(argb >> 8);
    double blue = Theme.linear(argb);
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Oklab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The colour that lies a part of the way, 0 to 1, to another. */
  Oklab towards(Oklab other, double part) {
    return new Oklab(
        lightness + (other.lightness - lightness) * part,
        a + (other.a - a) * part,
        b + (other.b - b) * part);
  }

  /** The same colour with its hue turned. */
  Oklab turned(double degrees) {
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    return new Oklab(lightness, a * cosine - b * sine, a * sine + b * cosine);
  }

  private Oklab paler(double part) {
    return new Oklab(lightness, a * part, b * part);
  }

  /** As an opaque colour; as pale as it takes for a screen to show it. */
  int argb() {
    double shown = 1;
    if (!isShown(linear())) {
      double least = 0;
      for (int i = 0; i < HALVINGS; i++) {
        double middle = (least + shown) / 2;
        if (isShown(paler(middle).linear())) {
          least = middle;
        } else {
          shown = middle;
        }
      }
      shown = least;
    }
    int argb = 0xff;
    for (double channel : paler(shown).linear()) {
      argb = argb << 8 | channel(Math.clamp(channel, 0, 1));
    }
    return argb;
  }

  private static boolean isShown(double[] linear) {
    for (double channel : linear) {
      if (channel < -SLACK || channel > 1 + SLACK) {
        return false;
      }
    }
    return true;
  }

  private double[] linear() {
    double l = cubed(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cubed(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cubed(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cubed(double value) {
    return value * value * value;
  }

  private static int channel(double linear) {
    double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(value * 255);
  }
}
