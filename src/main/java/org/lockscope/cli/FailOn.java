package org.lockscope.cli;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lockscope.sums.TraceSums;
import org.lockscope.text.Quantities;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A limit of a recording's figures, over which a build shall fail: {@code lock.wait>5s}.
 *
 * @param figure which
 * @param orEqual whether the limit itself is too much
 * @param limit in nanoseconds
 * @param text as it was given
 */
record FailOn(String figure, boolean orEqual, long limit, String text) {
  /** The exit status of a recording that is over a limit. */
  static final int EXCEEDED = 68;

  private static final String HOLD = "lock.hold";

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*([a-z.]+)\\s*(>=?)\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(ns|us|ms|s|min)\\s*");

  private static final Map<String, Long> UNITS =
      Map.of("ns", 1L, "us", 1_000L, "ms", 1_000_000L, "s", 1_000_000_000L, "min", 60_000_000_000L);

  private static final Map<String, ToLongFunction<TraceSums>> FIGURES =
      Map.of(
          "lock.wait",
          stats -> stats.contention().all().total(),
          "lock.longest",
          stats -> stats.contention().all().longest(),
          HOLD,
          TraceSums::held);

  /** Whether it is about how long locks were held, which not every recording tells. */
  boolean ofHolds() {
    return figure.equals(HOLD);
  }

  /** Reads one. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String text) {
      Matcher form = FORM.matcher(text);
      if (!form.matches() || !FIGURES.containsKey(form.group(1))) {
        throw new TypeConversionException(
            "'"
                + text
                + "' is no limit: say lock.wait, lock.longest or lock.hold, > or >=, and a length"
                + " like 5s, 20ms or 1.5min");
      }
      double unit = UNITS.getOrDefault(form.group(4), 1L);
      long limit = Math.round(Double.parseDouble(form.group(3)) * unit);
      return new FailOn(form.group(1), form.group(2).equals(">="), limit, text.strip());
    }
  }

  /** In a sentence how a recording is over the limit; null if it is not. */
  @Nullable String exceeded(TraceSums stats) {
    long found = FIGURES.getOrDefault(figure, all -> 0).applyAsLong(stats);
    boolean over = orEqual ? found >= limit : found > limit;
    return over
        ? String.format(Locale.ROOT, "%s is %s (%s)", figure, Quantities.duration(found), text)
        : null;
  }
}
