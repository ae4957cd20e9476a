package org.lockscope.session;

import java.util.Map;
import java.util.stream.Collectors;

/** Tells of events that were left out, as their kinds are not known to this version. */
public final class SkippedKinds {
  private static final int MOST_NAMED = 3;

  private SkippedKinds() {}

  /** The sum of two counts; the largest number where it would be larger. */
  public static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /**
   * How many of which kind, as an English clause: {@code 3 events are left out, as nobody here
   * knows their kind: 2 FENCE, 1 HELD}.
   *
   * @param skipped how many, by kind; not empty
   */
  public static String clause(Map<String, Long> skipped) {
    long events = skipped.values().stream().reduce(0L, SkippedKinds::sum);
    String named =
        skipped.entrySet().stream()
            .limit(MOST_NAMED)
            .map(kind -> "%,d %s".formatted(kind.getValue(), kind.getKey()))
            .collect(Collectors.joining(", "));
    int more = skipped.size() - MOST_NAMED;
    return (events == 1
            ? "1 event is left out, as nobody here knows its kind: "
            : "%,d events are left out, as nobody here knows their kind: ".formatted(events))
        + named
        + (more > 0 ? " and of %,d kinds more".formatted(more) : "");
  }
}
