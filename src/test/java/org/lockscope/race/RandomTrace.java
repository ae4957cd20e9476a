package org.lockscope.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;

/** Random well-formed traces: threads that are forked and joined, locks, and a few variables. */
final class RandomTrace {
  private static final int UNBORN = 0;
  private static final int ALIVE = 1;
  private static final int JOINED = 2;

  private RandomTrace() {}

  static List<Event> of(long seed, int threads, int steps) {
    Random random = new Random(seed);
    int[] life = new int[threads];
    int[] holder = {-1, -1, -1};
    life[0] = ALIVE;
    List<Event> events = new ArrayList<>();
    while (events.size() < steps) {
      int t = random.nextInt(threads);
      if (life[t] != ALIVE) {
        continue;
      }
      int other = random.nextInt(threads);
      int lock = random.nextInt(holder.length);
      switch (random.nextInt(12)) {
        case 0 -> {
          if (life[other] == UNBORN) {
            life[other] = ALIVE;
            events.add(new Event(t, 0, EventKind.FORK, 0, other, 0));
          }
        }
        case 1 -> {
          boolean free = holder[0] != other && holder[1] != other && holder[2] != other;
          if (other != t && other != 0 && life[other] == ALIVE && free) {
            life[other] = JOINED;
            events.add(new Event(t, 0, EventKind.JOIN, 0, other, 0));
          }
        }
        case 2, 3 -> {
          if (holder[lock] < 0) {
            holder[lock] = t;
            events.add(new Event(t, 0, EventKind.LOCK_ACQUIRE, 0, lock + 100, 0));
          }
        }
        case 4, 5 -> {
          if (holder[lock] == t) {
            holder[lock] = -1;
            events.add(new Event(t, 0, EventKind.LOCK_RELEASE, 0, lock + 100, 0));
          }
        }
        case 6, 7 ->
            events.add(VectorClockOracle.access(t, EventKind.WRITE, 1 + random.nextInt(4)));
        default -> events.add(VectorClockOracle.access(t, EventKind.READ, 1 + random.nextInt(4)));
      }
    }
    return events;
  }
}
