package org.lockscope.ui;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Lit;
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.screen.Screen;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.LaneQuery;
import org.lockscope.trace.Trace;

/**
 * What all timelines show besides their lanes: what the screen says, and what the mouse is over.
 * For the JavaFX thread.
 */
final class Extras {
  private final Screen screen;
  private final Runnable changed;
  private @Nullable Lit lit;

  /**
   * As the screen says.
   *
   * @param changed called after the mouse has come over something else
   */
  Extras(Screen screen, Runnable changed) {
    this.screen = screen;
    this.changed = changed;
  }

  private Options options() {
    return screen.state().options();
  }

  LaneQuery query() {
    return options().query();
  }

  void setQuery(LaneQuery.Order order, String name, LaneQuery.Doing doing) {
    screen.ask(order, name, doing);
  }

  /** Pins a thread's lane to the top, or lets it go. */
  void togglePin(int thread) {
    screen.togglePin(thread);
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
    return options().has(Option.HAND_OVERS);
  }

  void setHandOvers(boolean on) {
    screen.set(Option.HAND_OVERS, on);
  }

  /** Whether the critical path is shown. */
  boolean criticalPath() {
    return options().has(Option.CRITICAL_PATH);
  }

  void setCriticalPath(boolean on) {
    screen.set(Option.CRITICAL_PATH, on);
  }

  /** What the legend has to say of it. */
  Set<Legend.Marked> marked() {
    Set<Legend.Marked> marked = EnumSet.noneOf(Legend.Marked.class);
    if (handOvers()) {
      marked.add(Legend.Marked.HAND_OVERS);
    }
    if (criticalPath()) {
      marked.add(Legend.Marked.CRITICAL_PATH);
    }
    return marked;
  }

  /** The critical path of a run that has ended; found once. */
  CriticalPath path(Trace trace) {
    return screen.path(trace);
  }

  /** Whether all lanes but the pinned ones are one picture of how many do what. */
  boolean collapsed() {
    return options().has(Option.COLLAPSED);
  }

  void setCollapsed(boolean on) {
    screen.set(Option.COLLAPSED, on);
  }

  /** Whether two runs are drawn in one set of lanes. */
  boolean overlaid() {
    return options().has(Option.OVERLAID);
  }

  void setOverlaid(boolean on) {
    screen.set(Option.OVERLAID, on);
  }

  /** Whether nothing that comes after the playhead is drawn. */
  boolean hidesFuture() {
    return options().has(Option.HIDE_FUTURE);
  }
}
