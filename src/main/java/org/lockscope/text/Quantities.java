package org.lockscope.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers as people read them, with units, in the same way everywhere and in every language; see
 * the package of the texts for why.
 */
public final class Quantities {
  private static final double MICRO = 1e3;
  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;
  private static final Pattern BEFORE_UNIT =
      Pattern.compile("(?<=[0-9]) (?=(?:[nµm]?s|%|×)(?![\\p{L}0-9]))|(?<=[≈<]) (?=[0-9])");

  private static final String UNKNOWN = "–";

  private Quantities() {}

  /**
   * A duration to three digits: {@code 250 ns}, {@code 12.3 µs}, {@code 412 ms}, {@code 4.13 s}.
   *
   * @param nanos nanoseconds
   */
  public static String duration(long nanos) {
    if (nanos == 0) {
      return "0 s";
    }
    double size = Math.abs((double) nanos);
    if (size < MICRO) {
      return nanos + " ns";
    }
    if (size < MILLI * 0.9995) {
      return threeDigits(nanos / MICRO) + " µs";
    }
    return size < SECOND * 0.9995
        ? threeDigits(nanos / MILLI) + " ms"
        : threeDigits(nanos / SECOND) + " s";
  }

  /** As {@link #duration(long)}; {@code –} where it is not known. */
  public static String duration(OptionalLong nanos) {
    return nanos.isPresent() ? duration(nanos.getAsLong()) : UNKNOWN;
  }

  /** As {@link #count(long)}; {@code –} where it is not known. */
  public static String count(OptionalInt number) {
    return number.isPresent() ? count(number.getAsInt()) : UNKNOWN;
  }

  /** As {@link #count(long)}; {@code –} where it is not known. */
  public static String count(OptionalLong number) {
    return number.isPresent() ? count(number.getAsLong()) : UNKNOWN;
  }

  /** An instant, as exact as the clock: {@code 3.412 031 250 s}, without zeros at its end. */
  public static String instant(long nanos) {
    String digits = String.format(Locale.ROOT, "%09d", Math.abs(nanos % (long) SECOND));
    StringBuilder text = new StringBuilder(nanos < 0 ? "-" : "");
    text.append(Math.abs(nanos / (long) SECOND)).append('.').append(digits, 0, 3);
    String rest = digits.substring(3);
    for (int i = 0; i < rest.length() && !rest.substring(i).matches("0*"); i += 3) {
      text.append(' ').append(rest, i, i + 3);
    }
    return text + " s";
  }

  /**
   * An instant as exact as one can read it beside how long something takes: {@code 3.412 s} where
   * that is a millisecond or longer, {@code 3.412 031 s} where it is a microsecond or longer.
   *
   * @param nanos nanoseconds
   * @param length how long what happens then takes, in nanoseconds
   */
  public static String instant(long nanos, long length) {
    long unit = length >= MILLI ? (long) MILLI : length >= MICRO ? (long) MICRO : 1;
    return instant(Math.floorDiv(nanos + unit / 2, unit) * unit);
  }

  /**
   * A tick's label, as exact as the distance between ticks asks for.
   *
   * @param nanos where the tick stands
   * @param step nanoseconds between ticks
   */
  public static String tick(long nanos, long step) {
    double unit = step >= 10_000_000 ? SECOND : step >= 10_000 ? MILLI : step >= 10 ? MICRO : 1;
    String name = unit == SECOND ? " s" : unit == MILLI ? " ms" : unit == MICRO ? " µs" : " ns";
    int digits = (int) Math.max(0, Math.ceil(-Math.log10(step / unit) - 1e-9));
    return String.format(Locale.ROOT, "%." + digits + "f", nanos / unit) + name;
  }

  /**
   * How many times one number is of another: {@code 7.3×}; {@code –} of nothing.
   *
   * @param whole what {@code part} is compared with
   */
  public static String times(double part, double whole) {
    return whole <= 0 ? "–" : threeDigits(part / whole) + "×";
  }

  /** A part of a whole in per cent: {@code 0.7 %}; {@code –} of nothing. */
  public static String percent(double part, double whole) {
    if (whole <= 0) {
      return "–";
    }
    double value = 100 * part / whole;
    if (value > 0 && value < 0.005) {
      return "<0.01 %";
    }
    int digits = Math.abs(value) >= 9.95 || value == 0 ? 0 : Math.abs(value) >= 0.095 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f %%", value);
  }

  /** A count with its thousands set apart by a no-break space: {@code 100 000}. */
  public static String count(long number) {
    return Phrases.count(number);
  }

  /** A text whose numbers stay on one line with their units, wherever it is wrapped. */
  public static String unbroken(String text) {
    return BEFORE_UNIT.matcher(text).replaceAll("\u00a0");
  }

  /** To three digits; what they leave out before the point is 0, and thousands are set apart. */
  private static String threeDigits(double value) {
    double size = Math.abs(value);
    if (size >= 999.5) {
      double unit = Math.pow(10, Math.floor(Math.log10(size)) - 2);
      return count(Math.round(Math.round(value / unit) * unit));
    }
    int digits = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
