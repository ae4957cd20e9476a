package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.text.Quantities;
import org.lockscope.trace.CriticalPath;

/** Tells what a critical path is made of, each kind with its share. */
public final class PathShares {
  private PathShares() {}

  /** A line for the whole, then one for each kind that has a share. */
  public static List<String> of(CriticalPath path, Lengths lengths) {
    Words words = lengths.words();
    List<String> lines = new ArrayList<>();
    lines.add(whole(path, lengths, ""));
    for (CriticalPath.Kind kind : CriticalPath.Kind.values()) {
      long total = path.total(kind);
      if (total > 0) {
        lines.add(
            name(kind, words)
                + ": "
                + Quantities.percent(total, path.length())
                + ", "
                + lengths.length(total));
      }
    }
    return lines;
  }

  /**
   * How long it is.
   *
   * @param letter the run's; empty where there is one run
   */
  public static String whole(CriticalPath path, Lengths lengths, String letter) {
    String all = lengths.length(path.length());
    int steps = path.steps().size();
    return letter.isEmpty()
        ? lengths.words().tell("path.all", all, steps)
        : lengths.words().tell("path.allOf", all, steps, letter);
  }

  private static String name(CriticalPath.Kind kind, Words words) {
    return switch (kind) {
      case CALL -> words.tell("path.call");
      case CALL_HOLDING -> words.tell("path.callHolding");
      case APPEND -> words.tell("path.append");
      case HAND_OVER -> words.tell("path.handOver");
      case OTHER -> words.tell("path.other");
    };
  }
}
