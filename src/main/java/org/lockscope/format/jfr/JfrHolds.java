package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds who held one monitor, and when, as far as a recording tells. It has events for contended
 * entries only, each with who let the monitor go to the one that entered; it has none for a
 * release, nor for an entry without a wait. So this is drawn, and no more:
 *
 * <ul>
 *   <li>whoever entered after a wait held the monitor at the end of that wait, for an instant;
 *   <li>who let it go to a waiter held it until that wait's end, and since the wait began or since
 *       the last known hand-over, whichever is later: somebody kept the waiter out, and nobody else
 *       is known to have. If that hand-over was to itself, the two are one hold;
 *   <li>nobody holds a monitor while waiting to enter it or while waiting on its condition.
 * </ul>
 *
 * <p>So a hold is drawn too short rather than too long: its part before anyone waited is not known.
 * It may be given to the wrong thread where several held the monitor one after another during one
 * wait, and none of the others waited as long as the recording's threshold.
 */
final class JfrHolds {
  private final int monitor;
  private final List<JfrHold> holds = new ArrayList<>();

  /** When each thread was certainly not holding the monitor: ends by starts. */
  private final Map<Integer, TreeMap<Long, Long>> outside = new HashMap<>();

  /** The last known hand-over; null before the first. */
  private @Nullable JfrSpan last;

  private JfrHolds(int monitor) {
    this.monitor = monitor;
  }

  /**
   * The holds of a monitor, in their order, none overlapping another.
   *
   * @param spans all entries of the monitor and waits on its condition, in any order
   */
  static List<JfrHold> of(int monitor, List<JfrSpan> spans) {
    JfrHolds found = new JfrHolds(monitor);
    List<JfrSpan> entries = new ArrayList<>();
    for (JfrSpan span : spans) {
      found
          .outside
          .computeIfAbsent(span.thread(), thread -> new TreeMap<>())
          .merge(span.start(), span.end(), Math::max);
      if (span.kind() == JfrSpan.Kind.ENTER) {
        entries.add(span);
      }
    }
    entries.sort(
        Comparator.comparingLong(JfrSpan::end)
            .thenComparing(entry -> entry.length() == 0)
            .thenComparing(Comparator.comparingLong(JfrSpan::start).reversed())
            .thenComparingInt(JfrSpan::thread));
    for (JfrSpan entry : entries) {
      found.handOver(entry);
    }
    found.close(null);
    return found.holds;
  }

  private void handOver(JfrSpan entry) {
    int owner = entry.other() == entry.thread() ? JfrSpan.NOBODY : entry.other();
    long since = last == null ? Long.MIN_VALUE : last.end();
    long[] held = within(owner, Math.max(entry.start(), since), entry.end());
    if (last != null && last.thread() == owner && held[0] == since) {
      close(held);
    } else {
      close(null);
      if (owner != JfrSpan.NOBODY && held[0] < held[1]) {
        add(owner, held, null);
      }
    }
    last = entry;
  }

  /** Adds the hold of the last one that entered: as long as it is known, or an instant. */
  private void close(long @Nullable [] held) {
    JfrSpan entered = last;
    if (entered != null) {
      long[] instant = {entered.end(), entered.end()};
      add(entered.thread(), held == null || held[1] < held[0] ? instant : held, entered);
    }
  }

  private void add(int thread, long[] held, @Nullable JfrSpan entered) {
    holds.add(new JfrHold(thread, monitor, holds.size() + 1L, held[0], held[1], entered));
  }

  /** What is left of a hold once it is cut by when the thread was certainly not holding. */
  private long[] within(int thread, long from, long to) {
    TreeMap<Long, Long> spans = outside.get(thread);
    Map.Entry<Long, Long> latest = spans == null ? null : spans.floorEntry(to);
    long first = from;
    long end = to;
    if (spans != null && latest != null && latest.getValue() >= to) {
      end = latest.getKey();
      latest = spans.lowerEntry(end);
    }
    if (latest != null) {
      first = Math.max(first, latest.getValue());
    }
    return new long[] {first, end};
  }
}
