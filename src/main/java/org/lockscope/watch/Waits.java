package org.lockscope.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Wire;

/**
 * Who waits for whom. Takes each thread's events as they are read, not merged: what it says while
 * events still come may be past, and is true once none has come for a while, since a thread that
 * waits records nothing. Used by the thread that reads.
 *
 * <p>A <b>deadlock</b> is a cycle of threads of which each waits, without a limit in time, for a
 * lock that the next one holds or for the next one's end. Threads are <b>stuck</b> when every
 * thread that lives, workers of pools that have no task aside, waits without a limit, and there is
 * no such cycle: nobody is left who could end the waits. It is not said while any thread sleeps,
 * waits with a limit, reads from outside or runs.
 */
final class Waits {
  private final WatchedNames names;
  private final Map<Integer, Blocked> waiting = new TreeMap<>();
  private final Set<Integer> idle = new HashSet<>();
  private final Set<Integer> living = new HashSet<>();
  private final Map<Integer, Integer> holders = new HashMap<>();

  Waits(WatchedNames names) {
    this.names = names;
  }

  /** Takes an event as it stands in the spool. */
  void event(int thread, long time, int code, int site, int object, long operand) {
    if (code == Wire.MET || code == Wire.PUT || code == Wire.SYNC) {
      return;
    }
    // What the JDK records inside of a call has no line of the program, and does not end its wait.
    if (site != 0 || code == Wire.WAIT_OVER || code == Wire.END) {
      waiting.remove(thread);
      idle.remove(thread);
    }
    switch (code) {
      case Wire.BEGIN -> living.add(thread);
      case Wire.FORK -> living.add(object);
      case Wire.END -> living.remove(thread);
      case Wire.LOCK_REQUEST ->
          waiting.put(thread, new Blocked(thread, names.sync(object), -1, site, time));
      case Wire.LOCK_ACQUIRE -> holders.put(names.sync(object), thread);
      case Wire.LOCK_RELEASE -> holders.remove(names.sync(object), thread);
      case Wire.WAIT -> begin(thread, time, site, object, (int) operand);
      default -> {}
    }
  }

  private void begin(int thread, long time, int site, int object, int whom) {
    if (whom == Wire.IDLE) {
      idle.add(thread);
    } else {
      int what = whom > 0 ? 0 : names.whole(object);
      waiting.put(thread, new Blocked(thread, what, whom - 1, site, time));
    }
  }

  private Blocked withHolder(Blocked wait) {
    Integer holder = wait.object() == 0 ? null : holders.get(wait.object());
    return holder == null
        ? wait
        : new Blocked(wait.thread(), wait.object(), holder, wait.site(), wait.since());
  }

  /** A cycle, each waiting for the next; empty if there is none. */
  List<Blocked> cycle() {
    Set<Integer> done = new HashSet<>();
    for (int start : waiting.keySet()) {
      List<Blocked> path = new ArrayList<>();
      Map<Integer, Integer> places = new HashMap<>();
      @Nullable Blocked wait = waiting.get(start);
      while (wait != null && done.add(wait.thread())) {
        places.put(wait.thread(), path.size());
        Blocked held = withHolder(wait);
        path.add(held);
        wait = held.holder() == held.thread() ? null : waiting.get(held.holder());
      }
      Integer closed = wait == null ? null : places.get(wait.thread());
      if (closed != null) {
        return path.subList(closed, path.size());
      }
    }
    return List.of();
  }

  /** All threads that wait, if nobody is left who could end their waits; else empty. */
  List<Blocked> stuck() {
    for (int thread : living) {
      if (!waiting.containsKey(thread) && !idle.contains(thread)) {
        return List.of();
      }
    }
    return waiting.values().stream().map(this::withHolder).toList();
  }
}
