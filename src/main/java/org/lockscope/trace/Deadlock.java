package org.lockscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Threads of which each waits for a lock that the next one holds, round and round: a cycle in the
 * waits-for graph (Coffman, Elphick and Shoshani, "System deadlocks", Computing Surveys 1971).
 *
 * @param cycle each wait; the holder of one is the thread of the next, that of the last the first's
 * @param since when the last of them began to wait, in nanoseconds since the recording began
 */
public record Deadlock(List<Wait> cycle, long since) {
  private static final int MOST_LOOKED_AT = 1_000;

  /**
   * A wait.
   *
   * @param thread who waits
   * @param lock for which lock, as its object id
   * @param holder who holds it
   * @param since when the wait began, in nanoseconds since the recording began
   */
  public record Wait(int thread, int lock, int holder, long since) {}

  /** Copies the cycle. */
  public Deadlock {
    cycle = List.copyOf(cycle);
  }

  /** The cycle there was at a time; takes time logarithmic in the intervals of each lane. */
  public static Optional<Deadlock> at(Trace trace, long time) {
    if (trace.locks().size() < 2) {
      return Optional.empty(); // a thread does not wait for a lock that it holds
    }
    Map<Integer, Wait> waits = waits(trace, time);
    Set<Integer> left = new HashSet<>(waits.keySet());
    for (int start : waits.keySet()) {
      Map<Integer, Integer> path = new HashMap<>();
      List<Wait> steps = new ArrayList<>();
      Wait wait = waits.get(start);
      while (wait != null && left.remove(wait.thread)) {
        path.put(wait.thread, steps.size());
        steps.add(wait);
        wait = waits.get(wait.holder);
      }
      Integer closed = wait == null ? null : path.get(wait.thread);
      if (closed != null) {
        List<Wait> cycle = steps.subList(closed, steps.size());
        return Optional.of(
            new Deadlock(cycle, cycle.stream().mapToLong(Wait::since).max().orElse(time)));
      }
    }
    return Optional.empty();
  }

  private static Map<Integer, Wait> waits(Trace trace, long time) {
    Map<Integer, Integer> holders = new HashMap<>();
    for (LockHistory lock : trace.locks()) {
      int hold = lock.holders().at(time);
      if (hold >= 0) {
        holders.put(lock.lock(), lock.holders().object(hold));
      }
    }
    Map<Integer, Wait> waits = HashMap.newHashMap(trace.lanes().size());
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      int i = activity.at(time);
      Integer holder =
          i >= 0 && activity.state(i) == State.WAITING ? holders.get(activity.object(i)) : null;
      if (holder != null && holder != lane.thread()) {
        waits.put(
            lane.thread(), new Wait(lane.thread(), activity.object(i), holder, activity.start(i)));
      }
    }
    return waits;
  }

  /** A cycle that there was in a run that has ended; null if none can be found. */
  public static @Nullable Deadlock in(Trace trace) {
    if (trace.locks().size() < 2) {
      return null;
    }
    int looked = 0;
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      int last = activity.size() - 1;
      boolean waited = last >= 0 && activity.state(last) == State.WAITING;
      if (waited && looked++ < MOST_LOOKED_AT) {
        // Who is in a deadlock waits until the end; a moment before that end all of them did.
        Deadlock found = at(trace, (activity.start(last) + activity.end(last)) / 2).orElse(null);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
