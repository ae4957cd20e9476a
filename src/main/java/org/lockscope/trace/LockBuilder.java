package org.lockscope.trace;

import org.jspecify.annotations.Nullable;

/** Builds one lock's history, and knows who holds it and how many wait. */
final class LockBuilder {
  private final LockHistory history;
  private final Totals totals;
  private @Nullable LaneBuilder holder;
  private long since;
  private int waiting;

  LockBuilder(LockHistory history, Totals totals) {
    this.history = history;
    this.totals = totals;
  }

  int id() {
    return history.lock();
  }

  /** Whether somebody waits for the lock while it is held. */
  boolean contended() {
    return waiting > 0;
  }

  void request(long time) {
    waiting++;
    if (waiting == 1) {
      tellHolder(time);
    }
  }

  void abandon(long time) {
    waiting = Math.max(0, waiting - 1);
    if (waiting == 0) {
      tellHolder(time);
    }
  }

  /**
   * Gives the lock to a thread.
   *
   * @param requested whether a request of this thread was counted; none is at the end of a wait on
   *     a condition
   */
  void acquire(LaneBuilder lane, long time, boolean requested) {
    release(time);
    if (requested) {
      waiting = Math.max(0, waiting - 1);
    }
    holder = lane;
    since = time;
    history.holders().open(time, State.HOLDING, 0, lane.lane().thread());
    totals.holds.start(time);
  }

  void release(long time) {
    if (holder != null) {
      holder = null;
      history.holders().close(time);
      totals.holds.end(since, time);
    }
  }

  private void tellHolder(long time) {
    if (holder != null) {
      holder.contentionChanged(time, this);
    }
  }
}
