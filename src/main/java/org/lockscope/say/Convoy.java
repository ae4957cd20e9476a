package org.lockscope.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * A stretch of time in which there was always somebody who waited for a lock, while it went from
 * thread to thread (Blasgen, Gray, Mitoma and Price, "The convoy phenomenon", 1979).
 *
 * @param lock which
 * @param span from the first of the waits to the end of the last
 * @param thread who waited first
 * @param handOvers how often it went to another thread meanwhile
 */
record Convoy(LockHistory lock, TimeSpan span, int thread, int handOvers) {
  /** As many make a convoy, or else two threads that meet once would. */
  private static final int LEAST = 4;

  /** Which part of the run it takes at least. */
  private static final double LEAST_PART = 0.25;

  private record Wait(int thread, long from, long to) {}

  /** The longest of a run that has ended; none if there is none worth telling. */
  static Optional<Convoy> of(Trace trace) {
    return trace.locks().stream()
        .flatMap(lock -> longest(trace, lock).stream())
        .filter(
            convoy ->
                convoy.handOvers >= LEAST
                    && convoy.span.length() >= LEAST_PART * trace.totals().wall())
        .max(Comparator.comparingLong(convoy -> convoy.span.length()));
  }

  private static Optional<Convoy> longest(Trace trace, LockHistory lock) {
    List<Wait> waits = waits(trace, lock.lock());
    Convoy longest = null;
    int first = 0;
    long end = Long.MIN_VALUE;
    for (int i = 0; i < waits.size(); i++) {
      if (waits.get(i).from > end) {
        first = i;
      }
      end = Math.max(end, waits.get(i).to);
      boolean last = i + 1 == waits.size() || waits.get(i + 1).from > end;
      TimeSpan span = new TimeSpan(waits.get(first).from, end);
      if (last && (longest == null || span.length() > longest.span.length())) {
        int handOvers = handOvers(lock.holders(), span);
        longest = new Convoy(lock, span, waits.get(first).thread, handOvers);
      }
    }
    return Optional.ofNullable(longest);
  }

  private static List<Wait> waits(Trace trace, int lock) {
    List<Wait> waits = new ArrayList<>();
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      for (int i = 0; i < activity.size(); i++) {
        if (activity.state(i) == State.WAITING && activity.object(i) == lock) {
          waits.add(new Wait(lane.thread(), activity.start(i), activity.end(i)));
        }
      }
    }
    waits.sort(Comparator.comparingLong(Wait::from));
    return waits;
  }

  private static int handOvers(Intervals holds, TimeSpan span) {
    int handOvers = 0;
    for (int i = Math.max(1, holds.firstEndingAfter(span.from()));
        i < holds.size() && holds.start(i) <= span.to();
        i++) {
      boolean within = holds.start(i) > span.from();
      handOvers += within && holds.object(i) != holds.object(i - 1) ? 1 : 0;
    }
    return handOvers;
  }
}
