package org.lockscope.race;

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
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.RandomHistory;
import org.lockscope.probe.CausalMerge;

/** What the detector says of recordings in which events are missing, held against all of them. */
final class GapsProperties {
  private static final int STEPS = 120;

  /** By event: how far each thread had come that it knows of, by the plain definition. */
  private static List<int[]> clocks(List<Event> history, int threads) {
    int[][] now = new int[threads][threads];
    Map<String, int[]> handed = new HashMap<>();
    List<int[]> clocks = new ArrayList<>();
    for (Event event : history) {
      int t = event.thread();
      now[t][t]++;
      String object = Integer.toString(event.object());
      switch (event.kind()) {
        case BEGIN -> join(now[t], handed.get("fork" + t));
        case JOIN -> join(now[t], handed.get("end" + object));
        case LOCK_ACQUIRE, OBSERVE -> join(now[t], handed.get(object));
        case RECEIVE -> join(now[t], handed.get(object + "." + event.operand()));
        default -> {}
      }
      switch (event.kind()) {
        case FORK -> handed.put("fork" + object, now[t].clone());
        case END -> handed.put("end" + t, now[t].clone());
        case LOCK_RELEASE -> handed.put(object, now[t].clone());
        case SEND -> handed.put(object + "." + event.operand(), now[t].clone());
        case PUBLISH -> {
          int[] all = now[t].clone();
          join(all, handed.get(object));
          handed.put(object, all);
        }
        default -> {}
      }
      clocks.add(now[t].clone());
    }
    return clocks;
  }

  private static void join(int[] into, int[] other) {
    for (int i = 0; other != null && i < into.length; i++) {
      into[i] = Math.max(into[i], other[i]);
    }
  }

  /** The indexes of each thread's events. */
  private static Map<Integer, List<Integer>> places(List<Event> events, boolean marks) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (marks || event.kind() != EventKind.LOST || event.operand() > 0) {
        places.computeIfAbsent(event.thread(), t -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  /** By its index in the merge's order: an event's index in what really happened. */
  private static Map<Integer, Integer> really(List<Event> history, List<Event> merged) {
    Map<Integer, List<Integer>> then = places(history, true);
    Map<Integer, Integer> really = new HashMap<>();
    places(merged, false)
        .forEach(
            (thread, indexes) -> {
              for (int i = 0; i < indexes.size(); i++) {
                really.put(indexes.get(i), then.get(thread).get(i));
              }
            });
    return really;
  }

  private static boolean conflict(Event a, Event b) {
    return a.thread() != b.thread()
        && a.object() == b.object()
        && isAccess(a)
        && isAccess(b)
        && (a.kind() == EventKind.WRITE || b.kind() == EventKind.WRITE);
  }

  private static boolean isAccess(Event event) {
    return event.kind() == EventKind.READ || event.kind() == EventKind.WRITE;
  }

  private static boolean ordered(List<int[]> clocks, Event a, int first, int second) {
    return clocks.get(second)[a.thread()] >= clocks.get(first)[a.thread()];
  }

  private static List<Event> merged(List<Event> recorded, Random random) {
    EventLog merged = new EventLog();
    CausalMerge merge = new CausalMerge(merged);
    RandomHistory.poll(recorded, random, merge, merge::polled);
    return merged.events();
  }

  @Property(tries = 3_000)
  void noRaceIsToldThatIsNone(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int threads) {
    Random random = new Random(seed);
    List<Event> history = RandomHistory.of(random, threads, STEPS);
    List<Event> recorded = RandomHistory.withLosses(history, random);
    List<Event> merged = merged(recorded, random);
    Map<Integer, Integer> really = really(history, merged);
    List<int[]> clocks = clocks(history, threads);
    List<Race> races = new ArrayList<>();
    FastTrack detector = new FastTrack(true, races::add);
    merged.forEach(event -> event.to(detector));
    for (Race race : races) {
      int a = really.get((int) race.previous().event() - 1);
      int b = really.get((int) race.current().event() - 1);
      int first = Math.min(a, b);
      int second = Math.max(a, b);
      assertThat(conflict(history.get(a), history.get(b))).isTrue();
      assertThat(ordered(clocks, history.get(first), first, second))
          .as("%s and %s are ordered", history.get(first), history.get(second))
          .isFalse();
    }
    assertThat(detector.gaps().any())
        .isEqualTo(recorded.stream().anyMatch(event -> event.kind() == EventKind.LOST));
  }

  @Property(tries = 1_000)
  void everyRecordedRaceIsToldOrItsLocationIsInDoubt(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int threads) {
    Random random = new Random(seed);
    List<Event> history = RandomHistory.of(random, threads, STEPS);
    List<Event> recorded = RandomHistory.withLosses(history, random);
    List<Event> merged = merged(recorded, random);
    List<int[]> clocks = clocks(history, threads);
    Set<Integer> racy = new HashSet<>();
    for (int second = 0; second < recorded.size(); second++) {
      for (int first = 0; first < second; first++) {
        if (conflict(recorded.get(first), recorded.get(second))
            && !ordered(clocks, recorded.get(first), first, second)) {
          racy.add(recorded.get(first).object());
        }
      }
    }
    Set<Integer> told = new HashSet<>();
    FastTrack detector = new FastTrack(false, race -> told.add(race.object()));
    merged.forEach(event -> event.to(detector));
    detector.gaps().doubts().forEach(doubt -> told.add(doubt.object()));
    assertThat(told).containsAll(racy);
  }

  private static final int LOCK = 9;

  private static FastTrack detect(List<Race> races, Event... events) {
    FastTrack detector = new FastTrack(false, races::add);
    for (Event event : events) {
      event.to(detector);
    }
    return detector;
  }

  private static Event event(int thread, EventKind kind, int object, long operand) {
    return new Event(thread, 0, kind, 0, object, operand);
  }

  private static Event write(int thread) {
    return VectorClockOracle.access(thread, EventKind.WRITE, 5);
  }

  @Test
  void whatMayBeOrderedByWhatIsMissingIsInDoubt() {
    List<Race> races = new ArrayList<>();
    FastTrack detector =
        detect(races, write(0), event(1, EventKind.LOST, 0, 3), write(1), write(2));
    assertThat(detector.gaps().doubts()).containsExactly(new Gaps.Doubt(5, -1, 3));
    assertThat(detector.gaps().first()).isEqualTo(2);
    assertThat(detector.gaps().lost()).isEqualTo(3);
    // Thread 2 took nothing from anybody, so its write is unordered with that of thread 1.
    assertThat(races).extracting(race -> race.current().event()).containsExactly(4L);
  }

  @Test
  void noCountInAFileIsTooLargeOrTooSmall() {
    FastTrack detector =
        detect(
            new ArrayList<>(),
            event(0, EventKind.LOST, 0, Long.MAX_VALUE),
            event(0, EventKind.LOST, 0, -9),
            event(0, EventKind.LOST, 0, 7));
    assertThat(detector.gaps().lost()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aRaceBeforeTheGapStaysOne() {
    List<Race> races = new ArrayList<>();
    detect(races, write(0), write(1), event(1, EventKind.LOST, 0, 1));
    assertThat(races).hasSize(1);
  }

  @Test
  void aLockHeldWhenTheRecordingBeganIsNoMalformedTraceAndOrdersWhatFollows() {
    List<Race> races = new ArrayList<>();
    FastTrack detector =
        detect(
            races,
            event(0, EventKind.HELD, LOCK, 7),
            write(0),
            event(0, EventKind.LOCK_RELEASE, LOCK, 7),
            event(1, EventKind.LOCK_ACQUIRE, LOCK, 8),
            write(1));
    assertThat(races).isEmpty();
    assertThat(detector.gaps().first()).isZero();
  }

  @Test
  void aReleaseOfWhichTheAcquireIsMissingIsNoMalformedTrace() {
    List<Race> races = new ArrayList<>();
    detect(
        races,
        event(0, EventKind.LOST, 0, 1),
        write(0),
        event(0, EventKind.LOCK_RELEASE, LOCK, 1),
        event(1, EventKind.LOCK_ACQUIRE, LOCK, 2),
        write(1));
    assertThat(races).isEmpty();
  }
}
