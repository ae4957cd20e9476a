package org.lockscope.format.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the events of another tool's trace that lanes have no place for. Used by one thread. */
final class LeftOut {
  private enum Kind {
    COUNTERS("counter values"),
    INSTANTS("instants"),
    FLOWS("ends of flows"),
    STEPS("steps"),
    SAMPLES("samples"),
    OTHERS("events of other kinds");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

  /** One more, of a phase that makes no slice. */
  void add(String phase) {
    counts.merge(kind(phase), 1L, Long::sum);
  }

  private static Kind kind(String phase) {
    return switch (phase) {
      case "C" -> Kind.COUNTERS;
      case "i", "I", "R", "n" -> Kind.INSTANTS;
      case "s", "t", "f" -> Kind.FLOWS;
      case "T", "p" -> Kind.STEPS;
      case "P" -> Kind.SAMPLES;
      default -> Kind.OTHERS;
    };
  }

  boolean isNone() {
    return counts.isEmpty();
  }

  /** What was left out: {@code not shown are 3 counter values, 1 instants}. */
  String sentence() {
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add("%,d %s".formatted(count, kind.label)));
    return "not shown, as lanes have no place for them: " + String.join(", ", parts);
  }
}
