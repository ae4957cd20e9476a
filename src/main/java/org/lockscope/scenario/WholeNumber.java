package org.lockscope.scenario;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Reads whole numbers, and says what is wrong with what is none or out of range. */
final class WholeNumber {
  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d{1,40}");

  private WholeNumber() {}

  /** Any number. */
  static long parse(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number", e);
    }
  }

  static int parse(String text, String what, int least, int most) {
    String digits = text.strip();
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number of " + what);
    }
    BigInteger number = new BigInteger(digits);
    if (number.compareTo(BigInteger.valueOf(least)) < 0
        || number.compareTo(BigInteger.valueOf(most)) > 0) {
      throw new IllegalArgumentException(
          "%s %s is out of range: %,d to %,d".formatted(digits, what, least, most));
    }
    return number.intValueExact();
  }
}
