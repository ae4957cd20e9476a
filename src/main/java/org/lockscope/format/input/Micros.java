package org.lockscope.format.input;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Times as Trace Event files have them, microseconds with decimals, to and from nanoseconds. Never
 * by way of a double, which is exact for some months only.
 */
public final class Micros {
  /** The largest time that is read: 146 years on either side of 0. */
  public static final long MOST_NANOS = (1L << 62) - 1;

  private static final int MOST_DIGITS = 15;

  private Micros() {}

  /** Nanoseconds as microseconds with three decimals: {@code 1234} is {@code 1.234}. */
  public static String text(long nanos) {
    String digits = Long.toString(Math.abs(nanos));
    String padded = digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
    int point = padded.length() - 3;
    return (nanos < 0 ? "-" : "") + padded.substring(0, point) + "." + padded.substring(point);
  }

  /**
   * Nanoseconds of whole microseconds.
   *
   * @throws NumberFormatException if they are out of range
   */
  public static long nanos(long micros) {
    if (micros > MOST_NANOS / 1000 || micros < -MOST_NANOS / 1000) {
      throw new NumberFormatException("out of range");
    }
    return micros * 1000;
  }

  /**
   * Nanoseconds of a decimal number of microseconds, rounded to the nearest.
   *
   * @throws NumberFormatException if it is no number or out of range
   */
  public static long nanos(char[] text, int from, int length) {
    int at = from;
    int end = from + length;
    boolean negative = at < end && text[at] == '-';
    at += negative ? 1 : 0;
    long number = 0;
    int decimals = -1;
    int digits = 0;
    for (; at < end && decimals < 3; at++) {
      char c = text[at];
      if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && digits < MOST_DIGITS + 3) {
        number = number * 10 + (c - '0');
        digits++;
        decimals += decimals < 0 ? 0 : 1;
      } else {
        return unusual(new String(text, from, length));
      }
    }
    if (at < end || digits == 0 || digits - Math.max(0, decimals) > MOST_DIGITS) {
      return unusual(new String(text, from, length));
    }
    for (int i = Math.max(0, decimals); i < 3; i++) {
      number *= 10;
    }
    return negative ? -number : number;
  }

  /** A number with an exponent or more decimals than nanoseconds have. */
  private static long unusual(String text) {
    BigDecimal micros = new BigDecimal(text);
    // An exponent can stand for more digits than fit into memory: look before it is written out.
    int digitsBeforePoint = micros.precision() - micros.scale();
    if (micros.signum() == 0 || digitsBeforePoint < -9) {
      return 0;
    }
    if (digitsBeforePoint > MOST_DIGITS + 1) {
      throw new NumberFormatException("out of range");
    }
    BigDecimal nanos = micros.movePointRight(3).setScale(0, RoundingMode.HALF_UP);
    if (nanos.abs().compareTo(BigDecimal.valueOf(MOST_NANOS)) > 0) {
      throw new NumberFormatException("out of range");
    }
    return nanos.longValueExact();
  }
}
