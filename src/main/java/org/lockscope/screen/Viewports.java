package org.lockscope.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.trace.TimeSpan;

/** How the timelines are scrolled and zoomed: together, or each on its own. For one thread. */
final class Viewports {
  private static final double AIR = 1.02;

  private final Runnable changed;
  private final Viewport common;
  private final Map<RunId, Viewport> own = new HashMap<>();

  Viewports(Runnable changed) {
    this.changed = changed;
    this.common = new Viewport(changed);
  }

  Viewport of(RunId id, boolean together) {
    return together ? common : own.computeIfAbsent(id, key -> new Viewport(changed));
  }

  /** Other runs are shown: all of each. */
  void reset() {
    common.reset();
    own.clear();
  }

  /** Says how far the runs reach. What stands still while its run goes on grows no more. */
  void grow(List<RunFrame> runs) {
    long longest = 0;
    boolean frozen = false;
    for (RunFrame run : runs) {
      long end = (long) (run.reach() * AIR);
      longest = Math.max(longest, end);
      frozen |= run.frozen();
      if (!run.frozen()) {
        of(run.id(), false).grow(new TimeSpan(0, end));
      }
    }
    if (!frozen) {
      common.grow(new TimeSpan(0, longest));
    }
  }
}
