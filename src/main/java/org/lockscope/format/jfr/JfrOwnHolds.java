package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The holds that a recording of our own tells, each with the request that it followed: a worker
 * asks for a lock until it has it, and from then on holds it. A lock's holds are numbered in the
 * order in which they began; none overlaps another, since each ends before the lock is let go. One
 * that does, in a damaged recording, is left out.
 */
final class JfrOwnHolds {
  private JfrOwnHolds() {}

  /** All holds in some tracks. */
  static List<JfrHold> in(JfrTracks tracks) {
    List<JfrSpan> holds = new ArrayList<>();
    Map<JfrSpan, JfrSpan> asked = new HashMap<>();
    for (int thread = 0; thread < tracks.threads(); thread++) {
      JfrSpan ask = null;
      for (JfrSpan span : tracks.of(thread)) {
        if (span.kind() == JfrSpan.Kind.ASK) {
          ask = span;
        } else if (span.kind() == JfrSpan.Kind.HOLD) {
          holds.add(span);
          if (ask != null && ask.object() == span.object() && ask.end() <= span.start()) {
            asked.put(span, ask);
          }
          ask = null;
        }
      }
    }
    holds.sort(Comparator.comparingLong(JfrSpan::start).thenComparingLong(JfrSpan::end));
    Map<Integer, JfrHold> last = new HashMap<>();
    List<JfrHold> numbered = new ArrayList<>();
    for (JfrSpan hold : holds) {
      JfrHold known = after(last.get(hold.object()), hold, asked.get(hold));
      if (known != null) {
        last.put(hold.object(), known);
        numbered.add(known);
      }
    }
    return numbered;
  }

  /** A hold after another of the same lock; null if, in a damaged recording, there can be none. */
  private static @Nullable JfrHold after(
      @Nullable JfrHold before, JfrSpan hold, @Nullable JfrSpan ask) {
    long from = ask == null ? hold.start() : ask.end();
    boolean possible = before == null || before.to() <= from;
    if (!possible || (ask == null && hold.length() == 0)) {
      return null;
    }
    long number = before == null ? 1 : before.number() + 1;
    return new JfrHold(hold.thread(), hold.object(), number, from, hold.end(), ask);
  }
}
