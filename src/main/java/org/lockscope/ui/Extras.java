package org.lockscope.ui;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Lit;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.LaneQuery;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Trace;

/**
 * What all timelines show besides their lanes, and which lanes they show, as the lane bar says. For
 * the JavaFX thread.
 */
final class Extras {
  private final Runnable changed;
  private final Map<Trace, CriticalPath> paths = new WeakHashMap<>();
  private LaneQuery query = LaneQuery.ALL;
  private boolean handOvers;
  private @Nullable Lit lit;
  private boolean criticalPath;
  private boolean collapsed;
  private boolean overlaid;

  /**
   * Nothing besides all lanes.
   *
   * @param changed called after each change
   */
  Extras(Runnable changed) {
    this.changed = changed;
  }

  LaneQuery query() {
    return query;
  }

  void setQuery(LaneQuery.Order order, String name, LaneQuery.Doing doing) {
    query = new LaneQuery(order, name, doing, query.pinned());
    changed.run();
  }

  /** The lanes to draw one by one. */
  Lanes lanes(Trace trace, long time) {
    if (!collapsed) {
      return query.of(trace, time);
    }
    return new Lanes(
        trace.lanes().stream().filter(lane -> query.pinned().contains(lane.thread())).toList());
  }

  /** Pins a thread's lane to the top, or lets it go. */
  void togglePin(int thread) {
    Set<Integer> pinned = new HashSet<>(query.pinned());
    if (!pinned.remove(thread)) {
      pinned.add(thread);
    }
    query = new LaneQuery(query.order(), query.name(), query.doing(), pinned);
    changed.run();
  }

  /** What is pointed at in the code; null if nothing is. */
  @Nullable Lit lit() {
    return lit;
  }

  void setLit(@Nullable Lit newLit) {
    if (!Objects.equals(lit, newLit)) {
      lit = newLit;
      changed.run();
    }
  }

  /** Whether arrows show the hand-overs of locks. */
  boolean handOvers() {
    return handOvers;
  }

  void setHandOvers(boolean on) {
    handOvers = on;
    changed.run();
  }

  /** Whether the critical path is shown. */
  boolean criticalPath() {
    return criticalPath;
  }

  void setCriticalPath(boolean on) {
    criticalPath = on;
    changed.run();
  }

  /** What the legend has to say of it. */
  Set<Legend.Marked> marked() {
    Set<Legend.Marked> marked = EnumSet.noneOf(Legend.Marked.class);
    if (handOvers) {
      marked.add(Legend.Marked.HAND_OVERS);
    }
    if (criticalPath) {
      marked.add(Legend.Marked.CRITICAL_PATH);
    }
    return marked;
  }

  /** The critical path of a run that has ended; found once. */
  CriticalPath path(Trace trace) {
    return paths.computeIfAbsent(trace, CriticalPath::of);
  }

  /** Whether all lanes but the pinned ones are one picture of how many do what. */
  boolean collapsed() {
    return collapsed;
  }

  void setCollapsed(boolean on) {
    collapsed = on;
    changed.run();
  }

  /** Whether two runs are drawn in one set of lanes. */
  boolean overlaid() {
    return overlaid;
  }

  void setOverlaid(boolean on) {
    overlaid = on;
    changed.run();
  }
}
