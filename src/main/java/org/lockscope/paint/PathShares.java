package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.trace.CriticalPath;

/** Tells what a critical path is made of, each kind with its share. */
public final class PathShares {
  private PathShares() {}

  /** A line for the whole, then one for each kind that has a share. */
  public static List<String> of(CriticalPath path) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Critical path: %s in %s"
            .formatted(
                Quantities.duration(path.length()),
                Quantities.counted(path.steps().size(), "step")));
    for (CriticalPath.Kind kind : CriticalPath.Kind.values()) {
      long total = path.total(kind);
      if (total > 0) {
        lines.add(
            "%s: %s, %s"
                .formatted(
                    name(kind),
                    Quantities.percent(total, path.length()),
                    Quantities.duration(total)));
      }
    }
    return lines;
  }

  private static String name(CriticalPath.Kind kind) {
    return switch (kind) {
      case CALL -> "calls without a lock";
      case CALL_HOLDING -> "calls while holding a lock";
      case APPEND -> "appends";
      case HAND_OVER -> "hand-overs of the lock";
      case OTHER -> "starting, and what is not recorded";
    };
  }
}
