package org.lockscope.screen;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.lockscope.contention.LanePools;
import org.lockscope.say.ForeignRun;
import org.lockscope.say.RunSummary;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.trace.LaneQuery;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Trace;

/**
 * What is shown besides, and which lanes. Immutable.
 *
 * @param on the options chosen
 * @param query which lanes, and in which order
 * @param asked what was asked for that comes and goes with the room
 * @param panel which of the panels beside the timelines is shown where they don't all fit
 * @param opened the pools of threads, by name, each thread of which has a lane where pools fold
 */
public record Options(Set<Option> on, LaneQuery query, Asked asked, Panel panel, Set<String> opened)
    implements ScreenState.Part {
  /** Runs are compared on one axis; all lanes by worker number. */
  public static final Options PLAIN =
      new Options(
          Set.of(Option.COMPARE, Option.COMMON_AXIS),
          LaneQuery.ALL,
          Asked.NOTHING,
          Panel.CODE,
          Set.of());

  /** Copies the set. */
  public Options {
    on = Set.copyOf(on);
    opened = Set.copyOf(opened);
  }

  /** Whether an option is chosen. */
  public boolean has(Option option) {
    return on.contains(option);
  }

  /** Whether all runs share one axis and one playhead; those in one set of lanes do. */
  public boolean together() {
    return has(Option.COMMON_AXIS) || has(Option.OVERLAID);
  }

  /** These with an option chosen, or not, and with what follows from that. */
  public Options with(Option option, boolean chosen) {
    if (has(option) == chosen) {
      return this;
    }
    Options now = switched(option, chosen);
    return switch (option) {
      // What the tour names is there when it opens.
      case TOUR -> chosen ? now.asking(asked.anyPanels()) : now;
      case PROJECTOR -> now.asking(Asked.NOTHING);
      case NOTES -> now.presenting(chosen);
      default -> now;
    };
  }

  private Options switched(Option option, boolean chosen) {
    EnumSet<Option> now = EnumSet.noneOf(Option.class);
    now.addAll(on);
    if (chosen) {
      now.add(option);
    } else {
      now.remove(option);
    }
    return new Options(now, query, asked, panel, opened);
  }

  /** The tour leaves the picture for the presenter's window, and comes back when that closes. */
  private Options presenting(boolean begins) {
    boolean before = begins ? has(Option.TOUR) : has(Option.TOUR_AFTER_NOTES);
    return switched(Option.TOUR_AFTER_NOTES, begins && before)
        .with(Option.TOUR, !begins && (before || has(Option.TOUR)))
        .asking(Asked.NOTHING);
  }

  /** Whether the tour is gone through, in either window. */
  public boolean touring() {
    return has(Option.TOUR) || has(Option.NOTES);
  }

  /** These, with something else asked for. */
  Options asking(Asked now) {
    return new Options(on, query, now, panel, opened);
  }

  /** These, turned to a panel. */
  Options turnedTo(Panel now) {
    return new Options(on, query, asked, now, opened);
  }

  /** What the window is asked to show, besides what was asked for that comes and goes. */
  Wanted wanted(Asked of) {
    return new Wanted(
        has(Option.PROJECTOR), has(Option.TOUR), has(Option.NOTES), of.panels(), of.tools());
  }

  /** These with other lanes; who is pinned stays so. */
  public Options asking(LaneQuery.Order order, String name, LaneQuery.Doing doing) {
    return new Options(on, new LaneQuery(order, name, doing, query.pinned()), asked, panel, opened);
  }

  /** These with a thread's lane pinned to the top, or let go if it was. */
  public Options pinToggled(int thread) {
    Set<Integer> pinned = new HashSet<>(query.pinned());
    if (!pinned.remove(thread)) {
      pinned.add(thread);
    }
    return new Options(
        on,
        new LaneQuery(query.order(), query.name(), query.doing(), pinned),
        asked,
        panel,
        opened);
  }

  /** These with a pool of threads opened, or folded if it was open. */
  public Options poolToggled(String pool) {
    Set<String> now = new HashSet<>(opened);
    if (!now.remove(pool)) {
      now.add(pool);
    }
    return new Options(on, query, asked, panel, now);
  }

  /**
   * The lanes to draw of a run as it was at a time, pools of threads of another program folded
   * where there are many.
   */
  public Lanes lanes(RunSummary run, long time) {
    Trace trace = run.trace();
    if (has(Option.COLLAPSED)) {
      return new Lanes(
          trace.lanes().stream().filter(lane -> query.pinned().contains(lane.thread())).toList());
    }
    Lanes lanes = query.of(trace, time);
    return run instanceof ForeignRun && !has(Option.OVERLAID)
        ? LanePools.folded(trace, lanes.list(), query.pinned(), opened)
        : lanes;
  }
}
