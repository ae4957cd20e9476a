package org.lockscope.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

/**
 * The plainest happens-before detector there is: a whole vector clock an event, kept for ever, and
 * every pair of accesses compared. Written for tests, from the definition alone.
 */
final class VectorClockOracle {
  private record Seen(Event event, int[] clock) {}

  private VectorClockOracle() {}

  /** The number, from 1, of the first access of each location that races with an earlier one. */
  static Map<Integer, Integer> firstRaces(List<Event> events, int threads) {
    int[][] clocks = new int[threads][threads];
    for (int t = 0; t < threads; t++) {
      clocks[t][t] = 1;
    }
    Map<Integer, int[]> locks = new HashMap<>();
    Map<Integer, List<Seen>> accesses = new HashMap<>();
    Map<Integer, Integer> races = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      int t = event.thread();
      switch (event.kind()) {
        case LOCK_ACQUIRE -> join(clocks[t], locks.getOrDefault(event.object(), new int[threads]));
        case LOCK_RELEASE -> {
          locks.put(event.object(), clocks[t].clone());
          clocks[t][t]++;
        }
        case FORK -> {
          join(clocks[event.object()], clocks[t]);
          clocks[t][t]++;
        }
        case JOIN -> join(clocks[t], clocks[event.object()]);
        case READ, WRITE -> {
          List<Seen> earlier = accesses.computeIfAbsent(event.object(), x -> new ArrayList<>());
          for (Seen seen : earlier) {
            boolean writes = seen.event.kind() != event.kind() || isWrite(event);
            boolean ordered = seen.clock[seen.event.thread()] <= clocks[t][seen.event.thread()];
            if (seen.event.thread() != t && writes && !ordered) {
              races.putIfAbsent(event.object(), i + 1);
            }
          }
          earlier.add(new Seen(event, clocks[t].clone()));
        }
        default -> throw new IllegalArgumentException(event.toString());
      }
    }
    return races;
  }

  private static boolean isWrite(Event event) {
    return event.kind() == EventKind.WRITE;
  }

  private static void join(int[] into, int[] other) {
    for (int i = 0; i < into.length; i++) {
      into[i] = Math.max(into[i], other[i]);
    }
  }

  /** An access to a variable, for tests. */
  static Event access(int thread, EventKind kind, int variable) {
    return new Event(thread, 0, kind, 0, variable, Operands.access(-1, 0));
  }
}
