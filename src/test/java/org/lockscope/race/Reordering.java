package org.lockscope.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lockscope.event.Event;

/**
 * Another order of the same trace that its dependencies allow: each thread's events in their order,
 * each lock's acquires and releases in theirs, a thread after its fork, a join after the child.
 */
final class Reordering {
  private final List<Event> events;
  private final List<List<Integer>> followers = new ArrayList<>();
  private final int[] missing;

  private Reordering(List<Event> events) {
    this.events = events;
    this.missing = new int[events.size()];
    Map<Integer, Integer> lastOfThread = new HashMap<>();
    Map<Integer, Integer> lastOfLock = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      followers.add(new ArrayList<>());
      Event event = events.get(i);
      depend(i, lastOfThread.put(event.thread(), i));
      switch (event.kind()) {
        case LOCK_ACQUIRE, LOCK_RELEASE -> depend(i, lastOfLock.put(event.object(), i));
        case FORK -> lastOfThread.put(event.object(), i);
        case JOIN -> depend(i, lastOfThread.get(event.object()));
        default -> {}
      }
    }
  }

  private void depend(int event, Integer on) {
    if (on != null && on != event) {
      followers.get(on).add(event);
      missing[event]++;
    }
  }

  static List<Event> of(List<Event> events, long seed) {
    return new Reordering(events).shuffled(new Random(seed));
  }

  private List<Event> shuffled(Random random) {
    List<Integer> ready = new ArrayList<>();
    for (int i = 0; i < missing.length; i++) {
      if (missing[i] == 0) {
        ready.add(i);
      }
    }
    List<Event> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      int next = ready.remove(random.nextInt(ready.size()));
      order.add(events.get(next));
      for (int follower : followers.get(next)) {
        missing[follower]--;
        if (missing[follower] == 0) {
          ready.add(follower);
        }
      }
    }
    return order;
  }
}
