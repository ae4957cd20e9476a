package org.lockscope.scenario;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of latencies as people write it: {@code 500..1500ms}, {@code 5..15}, {@code 1s..2s},
 * {@code 500 - 1500 ms}, {@code 0.5 s to 1.5 s}, {@code 2s}. An end without a unit has the other's;
 * with no unit at all these are milliseconds. One number alone needs its unit.
 */
final class LatencyText {
  private static final String AMOUNT = "(\\d+(?:[.,]\\d+)?)\\s*(ms|s)?";
  private static final String TO = "\\s*(?:\\.\\.\\.?|…|[-‐‑–—]|to|bis)\\s*";
  private static final Pattern RANGE = Pattern.compile(AMOUNT + "(?:" + TO + AMOUNT + ")?");

  /** Spaces as typesetters set them, and between thousands. */
  private static final Pattern THIN = Pattern.compile("(?<=\\d)[\\u00a0\\u2009\\u202f](?=\\d{3})");

  private static final Pattern SPACE = Pattern.compile("[\\u00a0\\u2009\\u202f]");

  private static final BigDecimal MAX = BigDecimal.valueOf(LatencyRange.MAX_MILLIS);

  private final String text;

  LatencyText(String text) {
    this.text = text;
  }

  /**
   * Reads it.
   *
   * @throws LatencyMistake with one sentence that names what is wrong
   */
  LatencyRange range() {
    String whole = THIN.matcher(text).replaceAll("");
    String plain = SPACE.matcher(whole).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    Matcher read = RANGE.matcher(plain);
    if (!read.matches() || (read.group(2) == null && read.group(3) == null)) {
      throw mistake(LatencyMistake.Kind.NOT_A_RANGE, "is not a range: write it like 500..1500ms");
    }
    @Nullable String last = read.group(3);
    String unit = firstOf(read.group(2), read.group(4));
    int from = millis(read.group(1), unit);
    int to = last == null ? from : millis(last, firstOf(read.group(4), unit));
    if (to < from) {
      throw mistake(LatencyMistake.Kind.BACKWARDS, "ends before it begins");
    }
    return new LatencyRange(from, to);
  }

  private static String firstOf(@Nullable String unit, @Nullable String other) {
    return unit != null ? unit : other != null ? other : "ms";
  }

  private int millis(String amount, String unit) {
    BigDecimal millis =
        new BigDecimal(amount.replace(',', '.')).movePointRight(unit.equals("s") ? 3 : 0);
    if (millis.compareTo(MAX) > 0) {
      throw mistake(LatencyMistake.Kind.TOO_LONG, "is out of range: 0..600000ms");
    }
    if (millis.stripTrailingZeros().scale() > 0) {
      throw mistake(LatencyMistake.Kind.TOO_FINE, "is not in whole milliseconds");
    }
    return millis.intValueExact();
  }

  private LatencyMistake mistake(LatencyMistake.Kind kind, String what) {
    return new LatencyMistake(kind, "latency '" + text + "' " + what);
  }
}
