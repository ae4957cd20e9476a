package org.lockscope.contention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.trace.Events;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/** Finds the waits of a trace, each with the line that began it. */
final class Waits {
  private final Trace trace;
  private final State state;

  /** The events that begin waits, by thread. */
  private final Map<Integer, List<Integer>> begins = new HashMap<>();

  private final List<Wait> found = new ArrayList<>();

  private Waits(Trace trace, State state) {
    this.trace = trace;
    this.state = state;
  }

  /**
   * All of a trace that is sealed, thread by thread.
   *
   * @param state {@link State#WAITING} for locks, {@link State#AWAITING} on conditions, {@link
   *     State#PINNED} for virtual threads that keep their carriers
   */
  static List<Wait> of(Trace trace, State state) {
    if (!trace.has(state)) {
      return List.of();
    }
    Waits waits = new Waits(trace, state);
    Events events = trace.events();
    for (int event = 0; event < events.size(); event++) {
      if (waits.begins(events, event)) {
        waits.begins.computeIfAbsent(events.thread(event), id -> new ArrayList<>()).add(event);
      }
    }
    trace.lanes().forEach(waits::lane);
    return waits.found;
  }

  private boolean begins(Events events, int event) {
    return switch (events.kind(event)) {
      case CALL_START -> state == State.PINNED && events.object(event) == ForeignTask.PINNED.task();
      case LOCK_REQUEST -> state == State.WAITING;
      case AWAIT -> state == State.AWAITING;
      default -> false;
    };
  }

  /** What begins within a wait cuts its interval in two, and it is one wait all the same. */
  private void lane(Lane lane) {
    List<Integer> own = begins.getOrDefault(lane.thread(), List.of());
    Map<Integer, Integer> latest = new HashMap<>();
    int next = 0;
    Map<Integer, Integer> places = new HashMap<>();
    Intervals activity = lane.activity();
    for (int i = 0; i < activity.size(); i++) {
      while (next < own.size() && trace.events().time(own.get(next)) <= activity.start(i)) {
        latest.put(object(own.get(next)), own.get(next));
        next++;
      }
      if (activity.state(i) != state) {
        continue;
      }
      int object = activity.object(i);
      int begin = latest.getOrDefault(object, -1);
      if (begin >= 0 && activity.end(i) == activity.start(i) && isInferred(begin)) {
        continue;
      }
      Integer known = begin < 0 ? null : places.putIfAbsent(begin, found.size());
      if (known == null) {
        int site = begin < 0 ? 0 : trace.events().site(begin);
        found.add(new Wait(lane.thread(), object, site, activity.start(i), activity.end(i)));
      } else {
        Wait part = found.get(known);
        found.set(
            known, new Wait(lane.thread(), object, part.site(), part.from(), activity.end(i)));
      }
    }
  }

  /**
   * Whether a request only stands where a hold began that nobody saw begin, which has no line of
   * its own.
   */
  private boolean isInferred(int begin) {
    return state == State.WAITING
        && trace.events().operand(begin) == 0
        && trace.events().site(begin) == 0;
  }

  private int object(int event) {
    return state == State.PINNED
        ? (int) trace.events().operand(event)
        : trace.events().object(event);
  }
}
