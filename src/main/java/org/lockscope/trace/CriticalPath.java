package org.lockscope.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The chain of calls, waits and holds that made a run as long as it was. Found from its end: the
 * thread that ended last did what it did; where it waited for a lock, whoever held the lock until
 * then was the cause, and the chain goes on there (Yang and Miller, "Critical path analysis for the
 * execution of parallel and distributed programs", ICDCS 1988).
 *
 * @param steps from the first to the last, each beginning where the one before ends
 */
public record CriticalPath(List<Segment> steps) {
  /** What a step of the chain is made of. */
  public enum Kind {
    /** Inside a call, no lock held. */
    CALL,
    /** Inside a call, a lock held. */
    CALL_HOLDING,
    /** Appending. */
    APPEND,
    /** From the release of a lock to the acquire by the thread that waited. */
    HAND_OVER,
    /** Anything else: starting threads, and what is not recorded. */
    OTHER
  }

  /**
   * A step of the chain.
   *
   * @param kind what it is made of
   * @param thread whose it is
   * @param from when it begins, in nanoseconds since the recording began
   * @param to when it ends
   */
  public record Segment(Kind kind, int thread, long from, long to) {}

  /** How long all steps of a kind take together, in nanoseconds. */
  public long total(Kind kind) {
    return steps.stream()
        .filter(step -> step.kind == kind)
        .mapToLong(step -> step.to - step.from)
        .sum();
  }

  /** How long the chain is, in nanoseconds: from the run's beginning to its last lane's end. */
  public long length() {
    return steps.isEmpty() ? 0 : steps.getLast().to - steps.getFirst().from;
  }

  /** The chain of a run that has ended. */
  public static CriticalPath of(Trace trace) {
    return of(trace, () -> false);
  }

  /**
   * As {@link #of(Trace)}.
   *
   * @param cancelled whether nobody waits for it any more
   * @throws CancellationException once that is so
   */
  public static CriticalPath of(Trace trace, BooleanSupplier cancelled) {
    return new Walk(trace).path(cancelled);
  }

  /** Walks from the end to the beginning. */
  private static final class Walk {
    private final Trace trace;
    private final Map<Integer, Lane> lanes = new HashMap<>();
    private final Map<Integer, LockHistory> locks = new HashMap<>();
    private final List<Segment> steps = new ArrayList<>();

    Walk(Trace trace) {
      this.trace = trace;
      trace.lanes().forEach(lane -> lanes.put(lane.thread(), lane));
      trace.locks().forEach(lock -> locks.put(lock.lock(), lock));
    }

    CriticalPath path(BooleanSupplier cancelled) {
      Lane lane = lastToEnd();
      long begin = trace.totals().start();
      if (lane == null) {
        return new CriticalPath(List.of());
      }
      long time = end(lane);
      int jumps = 0;
      while (time > begin) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        Intervals activity = lane.activity();
        int i = before(activity, time);
        if (i < 0) {
          add(Kind.OTHER, lane, begin, time);
          break;
        }
        long end = Math.min(activity.end(i), time);
        add(Kind.OTHER, lane, end, time);
        // A clock too coarse can make threads wait for one another in a circle at one instant.
        boolean leads = activity.state(i) == State.WAITING && jumps < lanes.size();
        Lane cause = leads ? cause(lane, activity, i, end) : null;
        if (cause == null) {
          interval(lane, activity, i, end);
          time = activity.start(i);
          jumps = 0;
        } else {
          long released = steps.isEmpty() ? end : steps.getLast().from;
          jumps = released < time ? 0 : jumps + 1;
          time = released;
          lane = cause;
        }
      }
      Collections.reverse(steps);
      return new CriticalPath(List.copyOf(steps));
    }

    private @Nullable Lane lastToEnd() {
      Lane last = null;
      for (Lane lane : trace.lanes()) {
        if (lane.activity().size() > 0 && (last == null || end(lane) > end(last))) {
          last = lane;
        }
      }
      return last;
    }

    private static long end(Lane lane) {
      return lane.activity().end(lane.activity().size() - 1);
    }

    /** The last interval that begins before an instant; -1 if none does. */
    private static int before(Intervals track, long time) {
      int i = track.firstEndingAfter(time - 1);
      while (i >= track.size() || (i >= 0 && track.start(i) >= time)) {
        i--;
      }
      return i;
    }

    /** Who held the lock until this wait ended; adds the hand-over. Null if nobody can be found. */
    private @Nullable Lane cause(Lane waiter, Intervals activity, int wait, long end) {
      LockHistory lock = locks.get(activity.object(wait));
      if (lock == null || end != activity.end(wait)) {
        return null;
      }
      Intervals holds = lock.holders();
      int mine = holds.firstEndingAfter(end - 1);
      while (mine < holds.size()
          && (holds.object(mine) != waiter.thread() || holds.start(mine) < end)) {
        mine++;
      }
      boolean found =
          mine > 0
              && mine < holds.size()
              && holds.object(mine - 1) != waiter.thread()
              && holds.end(mine - 1) > activity.start(wait);
      if (!found) {
        return null;
      }
      add(Kind.HAND_OVER, waiter, Math.min(end, holds.end(mine - 1)), end);
      return lanes.get(holds.object(mine - 1));
    }

    private void interval(Lane lane, Intervals activity, int i, long end) {
      Kind kind =
          switch (activity.state(i)) {
            case CALLING -> holds(lane, end) ? Kind.CALL_HOLDING : Kind.CALL;
            case APPENDING -> Kind.APPEND;
            case WAITING -> Kind.HAND_OVER;
            default -> Kind.OTHER;
          };
      add(kind, lane, activity.start(i), end);
    }

    private static boolean holds(Lane lane, long end) {
      int hold = lane.holds().firstEndingAfter(end - 1);
      return hold < lane.holds().size() && lane.holds().start(hold) < end;
    }

    private void add(Kind kind, Lane lane, long from, long to) {
      if (to > from) {
        steps.add(new Segment(kind, lane.thread(), from, to));
      }
    }
  }
}
