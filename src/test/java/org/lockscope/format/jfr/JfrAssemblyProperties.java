package org.lockscope.format.jfr;

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
import org.lockscope.event.EventKind;
import org.lockscope.probe.Recorder;
import org.lockscope.trace.Events;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.State;
import org.lockscope.trace.Tally;
import org.lockscope.trace.Trace;

/** Whatever the spans, even such as no program leaves, the trace is one that a program could. */
final class JfrAssemblyProperties {
  private static final JfrSpan.Kind[] KINDS = JfrSpan.Kind.values();

  private static List<JfrSpan> spans(Random random, int threads, int count) {
    List<JfrSpan> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      JfrSpan.Kind kind = KINDS[random.nextInt(KINDS.length)];
      int thread = random.nextInt(threads);
      // A short time, so that spans tie and cross often.
      long start = 100 + random.nextInt(30);
      long end = start + random.nextInt(10);
      int other = random.nextInt(threads + 1) - 1;
      int object =
          switch (kind) {
            case ENTER -> 1 + random.nextInt(2);
            case PARKED, PARKED_IN_VAIN -> 3;
            case AWAITING -> 4;
            default -> 5;
          };
      boolean monitors = kind == JfrSpan.Kind.AWAITING;
      spans.add(
          new JfrSpan(
              kind, thread, start, end, object, 0, monitors ? random.nextInt(3) - 1 : other));
    }
    return spans;
  }

  private static JfrAssembly.Result assembled(List<JfrSpan> spans, int threads) {
    Recorder names = new Recorder(1);
    for (int i = 0; i < threads; i++) {
      names.newThread("t" + i, false);
    }
    return JfrAssembly.of(new JfrTracks(spans, threads), names.directory(), new JfrPauses());
  }

  @Property(tries = 500)
  void aTraceKeepsTheRulesOfItsEvents(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int threads,
      @ForAll @IntRange(max = 40) int count) {
    List<JfrSpan> spans = spans(new Random(seed), threads, count);
    Trace trace = assembled(spans, threads).trace();
    Events events = trace.events();
    Map<Integer, Integer> holders = new HashMap<>();
    Map<Integer, Long> times = new HashMap<>();
    Map<Integer, List<String>> doing = new HashMap<>();
    Set<Integer> ended = new HashSet<>();
    for (int i = 0; i < events.size(); i++) {
      int thread = events.thread(i);
      int object = events.object(i);
      List<String> inside = doing.computeIfAbsent(thread, id -> new ArrayList<>());
      assertThat(ended).doesNotContain(thread);
      assertThat(events.time(i)).isGreaterThanOrEqualTo(times.getOrDefault(thread, 0L));
      times.put(thread, events.time(i));
      switch (events.kind(i)) {
        case LOCK_REQUEST, AWAIT, CALL_START -> inside.add("in " + object);
        case CALL_END, LOCK_ABANDON -> assertThat(inside.removeLast()).isEqualTo("in " + object);
        case LOCK_ACQUIRE -> {
          assertThat(inside.removeLast()).isEqualTo("in " + object);
          assertThat(holders.put(object, thread)).isNull();
        }
        case LOCK_RELEASE -> assertThat(holders.remove(object)).isEqualTo(thread);
        case END -> ended.add(thread);
        default -> {}
      }
    }
    assertThat(holders).isEmpty();
    assertThat(doing.values()).allSatisfy(inside -> assertThat(inside).isEmpty());
  }

  @Property(tries = 200)
  void nothingIsLostAndEverythingEnds(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int threads,
      @ForAll @IntRange(max = 40) int count) {
    List<JfrSpan> spans = spans(new Random(seed), threads, count);
    JfrAssembly.Result result = assembled(spans, threads);
    Trace trace = result.trace();
    Events events = trace.events();
    long entries = spans.stream().filter(s -> s.kind() == JfrSpan.Kind.ENTER).count();
    long own = spans.stream().filter(s -> s.kind() == JfrSpan.Kind.HOLD).count();
    long calls = spans.stream().filter(s -> s.kind() == JfrSpan.Kind.TASK).count();
    long acquired = 0;
    long called = 0;
    for (int i = 0; i < events.size(); i++) {
      acquired += events.kind(i) == EventKind.LOCK_ACQUIRE ? 1 : 0;
      called += events.kind(i) == EventKind.CALL_END ? 1 : 0;
    }
    if (result.contradictory()) {
      assertThat(acquired).isZero();
    } else {
      assertThat(acquired).isBetween(entries, 2 * entries + own);
    }
    assertThat(called).isEqualTo(calls);
    long later = trace.end() + 1000;
    Tally tally = trace.tally(new Moment(trace.end(), events.size()));
    assertThat(trace.tally(new Moment(later, events.size()))).isEqualTo(tally);
    assertThat(tally.calls()).isEqualTo(trace.totals().calls(later));
    assertThat(tally.holds()).isEqualTo(trace.totals().held(later));
    for (Lane lane : trace.lanes()) {
      assertEnded(lane.activity());
      assertEnded(lane.holds());
    }
    for (LockHistory lock : trace.locks()) {
      assertEnded(lock.holders());
      for (int i = 0; i < lock.holders().size(); i++) {
        assertThat(lock.holders().state(i)).isEqualTo(State.HOLDING);
      }
    }
  }

  @Property(tries = 100)
  void withoutTiesNothingIsContradictory(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int threads) {
    Random random = new Random(seed);
    List<JfrSpan> spans = new ArrayList<>();
    long[] free = new long[threads];
    for (int i = 0; i < 60; i++) {
      int thread = random.nextInt(threads);
      long start = free[thread] + random.nextInt(1_000_000);
      long end = start + random.nextInt(1_000_000);
      free[thread] = end;
      int owner = random.nextInt(threads + 1) - 1;
      spans.add(
          new JfrSpan(JfrSpan.Kind.ENTER, thread, start, end, 1 + random.nextInt(2), 0, owner));
    }
    assertThat(assembled(spans, threads).contradictory()).isFalse();
  }

  private static void assertEnded(Intervals track) {
    for (int i = 0; i < track.size(); i++) {
      assertThat(track.end(i)).isNotEqualTo(Intervals.OPEN).isGreaterThanOrEqualTo(track.start(i));
    }
  }
}
