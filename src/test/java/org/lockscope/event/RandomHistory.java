package org.lockscope.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What threads could really have done, in the order in which they did it: one step of a random
 * thread at a time. They fork and join, hold locks, send and receive over a channel with little
 * room, publish and observe, and access a few variables.
 */
public final class RandomHistory {
  /** The channel. */
  public static final int CHANNEL = 200;

  /** How many elements it has room for. */
  public static final int CAPACITY = 2;

  private static final int LOCK = 100;
  private static final int LOCKS = 2;
  private static final int VOLATILE = 300;
  private static final int VARIABLES = 3;

  private final Random random;
  private final int threads;
  private final List<Event> history = new ArrayList<>();
  private final Map<Integer, Integer> holders = new HashMap<>();
  private final Map<Integer, Long> numbers = new HashMap<>();
  private final List<Integer> alive = new ArrayList<>();
  private final Set<Integer> ended = new HashSet<>();
  private int forked = 1;
  private long sent;
  private long received;
  private long time;

  private RandomHistory(Random random, int threads) {
    this.random = random;
    this.threads = threads;
  }

  /** So many steps, or a few more, of at most so many threads. */
  public static List<Event> of(Random random, int threads, int steps) {
    RandomHistory all = new RandomHistory(random, threads);
    all.add(0, EventKind.BEGIN, 0, 0);
    all.alive.add(0);
    while (all.history.size() < steps) {
      all.step(all.alive.get(random.nextInt(all.alive.size())));
    }
    return all.history;
  }

  private void add(int thread, EventKind kind, int object, long operand) {
    // A coarse clock that ties often: order must not come from it.
    time += random.nextInt(3) == 0 ? 1 : 0;
    history.add(new Event(thread, time, kind, 0, object, operand));
  }

  private void step(int thread) {
    int lock = LOCK + random.nextInt(LOCKS);
    switch (random.nextInt(12)) {
      case 0 -> fork(thread);
      case 1 -> join(thread);
      case 2, 3 -> lock(thread, lock);
      case 4 -> {
        if (sent - received < CAPACITY) {
          if (received > 0) {
            add(thread, EventKind.ROOM, CHANNEL, received);
          }
          add(thread, EventKind.SEND, CHANNEL, ++sent);
        }
      }
      case 5 -> {
        if (sent > received) {
          add(thread, EventKind.RECEIVE, CHANNEL, ++received);
        }
      }
      case 6 -> add(thread, EventKind.PUBLISH, VOLATILE, numbers.merge(VOLATILE, 1L, Long::sum));
      case 7 -> add(thread, EventKind.OBSERVE, VOLATILE, numbers.getOrDefault(VOLATILE, 0L));
      case 8 -> end(thread);
      default ->
          add(
              thread,
              random.nextBoolean() ? EventKind.READ : EventKind.WRITE,
              1 + random.nextInt(VARIABLES),
              Operands.access(-1, 0));
    }
  }

  private void fork(int thread) {
    if (forked < threads) {
      add(thread, EventKind.FORK, forked, 0);
      add(forked, EventKind.BEGIN, 0, 1);
      alive.add(forked++);
    }
  }

  private void join(int thread) {
    ended.stream()
        .findFirst()
        .ifPresent(
            child -> {
              ended.remove(child);
              add(thread, EventKind.JOIN, child, 0);
            });
  }

  private void lock(int thread, int lock) {
    Integer holder = holders.get(lock);
    if (holder == null) {
      holders.put(lock, thread);
      add(thread, EventKind.LOCK_ACQUIRE, lock, numbers.merge(lock, 1L, Long::sum));
    } else if (holder == thread) {
      holders.remove(lock);
      add(thread, EventKind.LOCK_RELEASE, lock, numbers.getOrDefault(lock, 0L));
    }
  }

  private void end(int thread) {
    if (thread != 0 && !holders.containsValue(thread) && random.nextInt(3) == 0) {
      alive.remove((Integer) thread);
      ended.add(thread);
      add(thread, EventKind.END, 0, 0);
    }
  }

  /** The history as a recorder without room now and then would have it: with losses. */
  public static List<Event> withLosses(List<Event> history, Random random) {
    Map<Integer, Integer> losing = new HashMap<>();
    List<Event> recorded = new ArrayList<>();
    for (Event event : history) {
      int left = losing.getOrDefault(event.thread(), 0);
      if (left == 0 && random.nextInt(25) == 0) {
        left = 1 + random.nextInt(6);
      }
      losing.put(event.thread(), Math.max(0, left - 1));
      recorded.add(
          left == 0 ? event : new Event(event.thread(), event.time(), EventKind.LOST, 0, 0, 1));
    }
    return recorded;
  }

  /**
   * Hands a history to a sink as polls would at random moments, each of which takes thread after
   * thread all that there was when it began, and may take more.
   *
   * @param polled is run after each
   */
  public static void poll(List<Event> history, Random random, EventSink sink, Runnable polled) {
    int threads = 1 + history.stream().mapToInt(Event::thread).max().orElse(0);
    int[] taken = new int[threads];
    int begun = 0;
    while (begun < history.size()) {
      int now = Math.min(history.size(), begun + random.nextInt(12));
      for (int thread = 0; thread < threads; thread++) {
        for (int i = taken[thread]; i < now; i++) {
          if (history.get(i).thread() == thread) {
            history.get(i).to(sink);
          }
        }
        taken[thread] = Math.max(taken[thread], now);
        now = Math.min(history.size(), now + random.nextInt(3));
      }
      begun = now;
      polled.run();
    }
    for (int i = 0; i < history.size(); i++) {
      if (taken[history.get(i).thread()] <= i) {
        history.get(i).to(sink);
      }
    }
    polled.run();
    polled.run();
  }
}
