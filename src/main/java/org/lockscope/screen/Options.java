package org.lockscope.screen;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.lockscope.trace.LaneQuery;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Trace;

/**
 * What is shown besides, and which lanes. Immutable.
 *
 * @param on the options chosen
 * @param query which lanes, and in which order
 */
public record Options(Set<Option> on, LaneQuery query) {
  /** Runs are compared on one axis; all lanes by worker number. */
  public static final Options PLAIN =
      new Options(Set.of(Option.COMPARE, Option.COMMON_AXIS), LaneQuery.ALL);

  /** Copies the set. */
  public Options {
    on = Set.copyOf(on);
  }

  /** Whether an option is chosen. */
  public boolean has(Option option) {
    return on.contains(option);
  }

  /** Whether all runs share one axis and one playhead; those in one set of lanes do. */
  public boolean together() {
    return has(Option.COMMON_AXIS) || has(Option.OVERLAID);
  }

  /** These with an option chosen, or not. */
  public Options with(Option option, boolean chosen) {
    EnumSet<Option> now = EnumSet.noneOf(Option.class);
    now.addAll(on);
    if (chosen) {
      now.add(option);
    } else {
      now.remove(option);
    }
    return new Options(now, query);
  }

  /** These with other lanes; who is pinned stays so. */
  public Options asking(LaneQuery.Order order, String name, LaneQuery.Doing doing) {
    return new Options(on, new LaneQuery(order, name, doing, query.pinned()));
  }

  /** These with a thread's lane pinned to the top, or let go if it was. */
  public Options pinToggled(int thread) {
    Set<Integer> pinned = new HashSet<>(query.pinned());
    if (!pinned.remove(thread)) {
      pinned.add(thread);
    }
    return new Options(on, new LaneQuery(query.order(), query.name(), query.doing(), pinned));
  }

  /** The lanes to draw one by one of a trace as it was at a time. */
  public Lanes lanes(Trace trace, long time) {
    if (!has(Option.COLLAPSED)) {
      return query.of(trace, time);
    }
    return new Lanes(
        trace.lanes().stream().filter(lane -> query.pinned().contains(lane.thread())).toList());
  }
}
