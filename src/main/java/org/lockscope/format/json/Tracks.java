package org.lockscope.format.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Trace;

/**
 * On which track, by its number (a tid), what is shown stands: a thread's, or, for holds that do
 * not nest with what their thread does, their lock's. Used by one thread.
 */
final class Tracks {
  private final Trace trace;
  private final Map<Integer, Lane> laneOf = new HashMap<>();

  /** By lock: the holds that stand on the lock's own track. */
  private final List<BitSet> apart = new ArrayList<>();

  Tracks(Trace trace) {
    this.trace = trace;
    trace.lanes().forEach(lane -> laneOf.put(lane.thread(), lane));
    trace.locks().forEach(_ -> apart.add(new BitSet()));
  }

  /** The track of a thread: 0 would be taken for an idle processor. */
  int ofThread(int thread) {
    return thread + 1;
  }

  /** The track of a lock, by its place among the trace's locks. */
  int ofLock(int lock) {
    return trace.directory().threadCount() + 1 + lock;
  }

  /** The track on which a hold of a lock is shown. */
  int ofHold(int lock, int hold) {
    return apart.get(lock).get(hold)
        ? ofLock(lock)
        : ofThread(trace.locks().get(lock).holders().object(hold));
  }

  /** Moves a hold to its lock's track. */
  void setApart(int lock, int hold) {
    apart.get(lock).set(hold);
  }

  /** The holds that stand on a lock's own track. */
  BitSet apart(int lock) {
    return apart.get(lock);
  }

  boolean hasLane(int thread) {
    return laneOf.containsKey(thread);
  }
}
