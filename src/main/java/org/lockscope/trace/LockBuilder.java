package org.lockscope.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds one lock's history, and knows who holds it, who asks for it and who waits.
 *
 * <p>Taking a free lock is no wait, however long it takes. A thread waits from when it asks, if
 * another is recorded as holding the lock by then or is known to; else from when another gets the
 * lock before it. An acquire is recorded after it and a release before it, so a lock that is asked
 * for between an operation and its record, well below a microsecond, is taken for free.
 */
final class LockBuilder {
  private final LockHistory history;
  private final Totals totals;
  private @Nullable LaneBuilder holder;
  private long since;
  private int waiting;

  /** Those who asked while the lock was free and have not got it yet, by their threads. */
  private final Map<Integer, Asking> asking = new LinkedHashMap<>(2);

  /** Who asked, and when. */
  private record Asking(LaneBuilder lane, long since) {}

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

  /**
   * A thread asks for the lock.
   *
   * @param held whether another is known to hold it, whoever that is
   */
  void request(LaneBuilder lane, long time, boolean held) {
    if (held || (holder != null && holder != lane)) {
      wait(lane, time);
    } else {
      asking.put(lane.lane().thread(), new Asking(lane, time));
      lane.ask(this);
    }
  }

  private void wait(LaneBuilder lane, long time) {
    lane.start(time, State.WAITING, 0, id());
    waiting++;
    if (waiting == 1) {
      tellHolder(time);
    }
  }

  /** A thread that asked does so no more, and never had to wait. */
  void forget(LaneBuilder lane) {
    asking.remove(lane.lane().thread());
  }

  /** A thread that waited goes without the lock. */
  void abandon(long time) {
    waiting = Math.max(0, waiting - 1);
    if (waiting == 0) {
      tellHolder(time);
    }
  }

  /**
   * Gives the lock to a thread.
   *
   * @param waited whether this thread is one of those that wait; not after a request that found the
   *     lock free, nor at the end of a wait on a condition
   */
  void acquire(LaneBuilder lane, long time, boolean waited) {
    release(time);
    if (waited) {
      waiting = Math.max(0, waiting - 1);
    }
    holder = lane;
    since = time;
    history.holders().open(time, State.HOLDING, 0, lane.lane().thread());
    totals.holdBegins(time);
    if (asking.containsKey(lane.lane().thread())) {
      lane.forgetAsking();
    }
    if (!asking.isEmpty()) {
      for (Asking late : List.copyOf(asking.values())) {
        late.lane.forgetAsking();
        // The acquire may have happened before, and come later: nobody waits before asking.
        wait(late.lane, Math.max(late.since, time));
      }
    }
  }

  void release(long time) {
    if (holder != null) {
      holder = null;
      history.holders().close(time);
      totals.holds.end(since, time);
    }
  }

  /** Lets it go, if that thread is the one that holds it. */
  void letGo(LaneBuilder lane, long time) {
    if (holder == lane) {
      release(time);
    }
  }

  private void tellHolder(long time) {
    if (holder != null) {
      holder.contentionChanged(time, this);
    }
  }
}
