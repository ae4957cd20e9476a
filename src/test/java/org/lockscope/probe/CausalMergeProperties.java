package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;

/** Histories that really could have happened, handed to the merge in any order of threads. */
final class CausalMergeProperties {
  private static final int LOCKS = 3;

  /** Simulates threads that fork, join, lock and unlock, one step of a random thread at a time. */
  private static List<Event> history(Random random, int threads, int steps) {
    List<Event> history = new ArrayList<>();
    Map<Integer, Integer> holder = new HashMap<>();
    Map<Integer, Long> number = new HashMap<>();
    Set<Integer> alive = new HashSet<>();
    Set<Integer> ended = new HashSet<>();
    Set<Integer> joined = new HashSet<>();
    int forked = 1;
    long time = 0;
    history.add(new Event(0, time, EventKind.BEGIN, 0, 0, 0));
    alive.add(0);
    for (int step = 0; step < steps; step++) {
      // A coarse clock that ties often: order must not come from it.
      time += random.nextInt(3) == 0 ? 1 : 0;
      int thread = alive.stream().sorted().toList().get(random.nextInt(alive.size()));
      switch (random.nextInt(5)) {
        case 0 -> {
          if (forked < threads) {
            history.add(new Event(thread, time, EventKind.FORK, 0, forked, 0));
            history.add(new Event(forked, time, EventKind.BEGIN, 0, 0, 1));
            alive.add(forked++);
          }
        }
        case 1 -> {
          int lock = 100 + random.nextInt(LOCKS);
          if (!holder.containsKey(lock)) {
            holder.put(lock, thread);
            history.add(
                new Event(
                    thread,
                    time,
                    EventKind.LOCK_ACQUIRE,
                    0,
                    lock,
                    number.merge(lock, 1L, Long::sum)));
          }
        }
        case 2 ->
            holder.entrySet().stream()
                .filter(e -> e.getValue() == thread)
                .findFirst()
                .ifPresent(
                    e -> {
                      holder.remove(e.getKey());
                      history.add(
                          new Event(
                              thread,
                              0,
                              EventKind.LOCK_RELEASE,
                              0,
                              e.getKey(),
                              number.get(e.getKey())));
                    });
        case 3 -> {
          if (thread != 0 && !holder.containsValue(thread)) {
            alive.remove(thread);
            ended.add(thread);
            history.add(new Event(thread, time, EventKind.END, 0, 0, 0));
          } else {
            history.add(new Event(thread, time, EventKind.READ, 0, 7, step));
          }
        }
        default -> {
          int joiner = thread;
          long at = time;
          ended.stream()
              .filter(joined::add)
              .findFirst()
              .ifPresent(child -> history.add(new Event(joiner, at, EventKind.JOIN, 0, child, 0)));
        }
      }
    }
    return history;
  }

  private static Map<Integer, List<Event>> byThread(List<Event> events) {
    Map<Integer, List<Event>> threads = new HashMap<>();
    events.forEach(e -> threads.computeIfAbsent(e.thread(), t -> new ArrayList<>()).add(e));
    return threads;
  }

  @Property(tries = 400)
  void everyDependencyIsKeptAndNothingIsLost(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threads) {
    Random random = new Random(seed);
    List<Event> history = history(random, threads, 120);
    EventLog merged = new EventLog();
    CausalMerge merge = new CausalMerge(merged);
    Map<Integer, List<Event>> left = byThread(history);
    // Batches of random lengths from random threads, as polls at random moments would take them.
    while (left.values().stream().anyMatch(list -> !list.isEmpty())) {
      List<Integer> order = new ArrayList<>(left.keySet());
      List<Event> queue = left.get(order.get(random.nextInt(order.size())));
      for (int n = random.nextInt(6); n > 0 && !queue.isEmpty(); n--) {
        queue.removeFirst().to(merge);
      }
      if (random.nextBoolean()) {
        merge.flush();
      }
    }
    assertThat(merge.finish()).as("events handed on without what they depend on").isZero();
    assertThat(byThread(merged.events())).isEqualTo(byThread(history));
    assertDependenciesKept(merged.events());
  }

  private static void assertDependenciesKept(List<Event> events) {
    Set<Integer> forked = new HashSet<>();
    Set<Integer> ended = new HashSet<>();
    Map<Integer, Long> released = new HashMap<>();
    for (Event event : events) {
      switch (event.kind()) {
        case FORK -> forked.add(event.object());
        case BEGIN -> assertThat(event.operand() == 0 || forked.contains(event.thread())).isTrue();
        case END -> ended.add(event.thread());
        case JOIN -> assertThat(ended).contains(event.object());
        case LOCK_ACQUIRE ->
            assertThat(released.getOrDefault(event.object(), 0L)).isEqualTo(event.operand() - 1);
        case LOCK_RELEASE -> released.put(event.object(), event.operand());
        default -> {}
      }
    }
  }

  @Property(tries = 200)
  void aRecordingThatWasCutStillComesOutWhole(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int threads) {
    Random random = new Random(seed);
    List<Event> history = new ArrayList<>(history(random, threads, 80));
    history.removeIf(event -> random.nextInt(4) == 0);
    EventLog merged = new EventLog();
    CausalMerge merge = new CausalMerge(merged);
    history.forEach(event -> event.to(merge));
    merge.finish();
    List<Event> whole = new ArrayList<>(merged.events());
    whole.removeIf(event -> event.kind() == EventKind.LOST); // what it says of what is missing
    assertThat(byThread(whole)).isEqualTo(byThread(history));
  }
}
