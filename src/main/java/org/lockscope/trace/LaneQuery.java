package org.lockscope.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which lanes are shown, and in which order.
 *
 * @param order by what they are sorted
 * @param name what their names contain, whatever the case; empty for all
 * @param doing what they do at the instant shown
 * @param pinned the threads whose lanes come first, whatever is asked for
 */
public record LaneQuery(Order order, String name, Doing doing, Set<Integer> pinned) {
  /** All lanes, by their number: in the same order in every run. */
  public static final LaneQuery ALL = new LaneQuery(Order.NUMBER, "", Doing.ANYTHING, Set.of());

  /** By what lanes are sorted. */
  public enum Order {
    /** By the order in which their threads were made: worker-1 first. */
    NUMBER,
    /** By when they first did something. */
    START,
    /** By when they last did something. */
    END,
    /** By how long they waited, the longest first. */
    WAITING,
    /** By when they first held a lock; those that never did come last. */
    LOCK
  }

  /** What a lane does at an instant. */
  public enum Doing {
    /** Whatever. */
    ANYTHING,
    /** It is inside a call. */
    CALLING,
    /** It waits for a lock. */
    WAITING,
    /** It holds a lock. */
    HOLDING,
    /** It is appending. */
    APPENDING
  }

  /** Copies the pinned threads. */
  public LaneQuery {
    pinned = Set.copyOf(pinned);
  }

  /** The lanes of a trace that are asked for, as it was at a time. */
  public Lanes of(Trace trace, long time) {
    if (equals(ALL)) {
      return new Lanes(trace.lanes());
    }
    List<Lane> lanes = new ArrayList<>();
    String wanted = name.toLowerCase(Locale.ROOT).strip();
    for (Lane lane : trace.lanes()) {
      boolean named = lane.name().toLowerCase(Locale.ROOT).contains(wanted);
      if (pinned.contains(lane.thread()) || (named && does(lane, time))) {
        lanes.add(lane);
      }
    }
    Comparator<Lane> pinnedFirst =
        Comparator.comparingInt(lane -> pinned.contains(lane.thread()) ? 0 : 1);
    lanes.sort(pinnedFirst.thenComparing(order(trace.end())).thenComparingInt(Lane::index));
    return new Lanes(lanes);
  }

  private Comparator<Lane> order(long end) {
    ToLongFunction<Lane> key =
        switch (order) {
          case NUMBER -> Lane::index;
          case START -> lane -> first(lane.activity(), end);
          case END -> lane -> last(lane.activity(), end);
          case WAITING -> lane -> -lane.activity().covered(Layers.WAITING, end);
          case LOCK -> lane -> first(lane.holds(), Long.MAX_VALUE);
        };
    return Comparator.comparingLong(key);
  }

  private static long first(Intervals track, long otherwise) {
    return track.size() == 0 ? otherwise : track.start(0);
  }

  private static long last(Intervals track, long end) {
    return track.size() == 0 ? end : Math.min(end, track.end(track.size() - 1));
  }

  private boolean does(Lane lane, long time) {
    return switch (doing) {
      case ANYTHING -> true;
      case CALLING -> isIn(lane.activity(), time, State.CALLING);
      case WAITING -> isIn(lane.activity(), time, State.WAITING);
      case APPENDING -> isIn(lane.activity(), time, State.APPENDING);
      case HOLDING ->
          isIn(lane.holds(), time, State.HOLDING)
              || isIn(lane.holds(), time, State.HOLDING_CONTENDED);
    };
  }

  private static boolean isIn(Intervals track, long time, State state) {
    int index = track.at(time);
    return index >= 0 && track.state(index) == state;
  }
}
