package org.lockscope.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.SampleState;

/** Builds one lane. */
final class LaneBuilder {
  /** Something the thread does that may be nested in something else it does. */
  private record Activity(State state, int detail, int object, long start) {}

  private final Lane lane;
  private final Trace trace;
  private final List<Activity> nested = new ArrayList<>(1);

  /** The locks held, the outermost first. */
  private final List<LockBuilder> held = new ArrayList<>(1);

  /** The lock it asked for while that was free; null if it has gone on since, or waits. */
  private @Nullable LockBuilder asked;

  LaneBuilder(Lane lane, Trace trace) {
    this.lane = lane;
    this.trace = trace;
  }

  Lane lane() {
    return lane;
  }

  /** Begins an activity, inside the one that goes on if there is one. */
  void start(long time, State state, int detail, int object) {
    forgetAsking();
    nested.add(new Activity(state, detail, object, time));
    lane.activity().open(time, state, detail, object);
    Totals.Sum sum = sum(state);
    if (sum != null) {
      sum.start(time);
    }
  }

  /**
   * Ends the innermost activity, if it is of the kind said; the one around it goes on. A recording
   * that was cut may end what it never began.
   */
  void end(long time, State state) {
    if (isIn(state)) {
      endInnermost(time);
    }
  }

  private void endInnermost(long time) {
    forgetAsking();
    Activity ended = nested.removeLast();
    Totals.Sum sum = sum(ended.state);
    if (sum != null) {
      sum.end(ended.start, time);
    }
    lane.activity().close(time);
    if (!nested.isEmpty()) {
      Activity around = nested.getLast();
      lane.activity().open(time, around.state, around.detail, around.object);
    }
  }

  private Totals.@Nullable Sum sum(State state) {
    return switch (state) {
      case CALLING -> trace.totals().calls;
      case WAITING -> trace.totals().waits;
      default -> null;
    };
  }

  /** Asks for a lock that is free. */
  void ask(LockBuilder lock) {
    forgetAsking();
    asked = lock;
  }

  /** Got the lock, gave up, or goes on with something else, as in a recording that was cut. */
  void forgetAsking() {
    LockBuilder lock = asked;
    asked = null;
    if (lock != null) {
      lock.forget(this);
    }
  }

  /** Was found by a profiler, at a line. */
  void sample(long time, SampleState found, int site) {
    lane.samples().open(time, State.SAMPLED, found.code(), site);
    lane.samples().close(time);
  }

  /** Whether the innermost activity is of a kind. */
  boolean isIn(State state) {
    return !nested.isEmpty() && nested.getLast().state == state;
  }

  /** Whether the innermost activity is a wait for a lock. */
  boolean waitsFor(int lock) {
    return isIn(State.WAITING) && nested.getLast().object == lock;
  }

  /** What the innermost activity is about. */
  int object() {
    return nested.getLast().object;
  }

  void hold(long time, LockBuilder lock) {
    held.add(lock);
    showHold(time);
  }

  void letGo(long time, LockBuilder lock) {
    held.removeIf(other -> other == lock);
    lane.holds().close(time);
    if (!held.isEmpty()) {
      showHold(time);
    }
  }

  /** The waiters of a lock this thread holds have come or gone. */
  void contentionChanged(long time, LockBuilder lock) {
    if (!held.isEmpty() && held.getFirst() == lock) {
      showHold(time);
    }
  }

  private void showHold(long time) {
    LockBuilder lock = held.getFirst();
    State state = lock.contended() ? State.HOLDING_CONTENDED : State.HOLDING;
    Intervals holds = lane.holds();
    boolean shown =
        holds.isOpen()
            && holds.state(holds.size() - 1) == state
            && holds.object(holds.size() - 1) == lock.id();
    if (!shown) {
      holds.open(time, state, 0, lock.id());
    }
  }

  /** Ends whatever goes on, and lets all locks go. */
  void lost(long time) {
    held.forEach(lock -> lock.letGo(this, time));
    finish(time);
  }

  /** Ends whatever goes on. */
  void finish(long time) {
    forgetAsking();
    while (!nested.isEmpty()) {
      endInnermost(time);
    }
    held.clear();
    lane.holds().close(time);
  }
}
