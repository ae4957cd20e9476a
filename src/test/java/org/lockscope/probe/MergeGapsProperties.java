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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.RandomHistory;

/** What the merge makes of recordings in which events are missing. */
final class MergeGapsProperties {
  private static final int STEPS = 150;

  private static List<Event> merged(List<Event> recorded, Random random) {
    EventLog merged = new EventLog();
    CausalMerge merge = new CausalMerge(merged);
    RandomHistory.poll(recorded, random, merge, merge::polled);
    return merged.events();
  }

  private static Map<Integer, List<Event>> byThread(List<Event> events) {
    Map<Integer, List<Event>> threads = new HashMap<>();
    events.stream()
        .filter(event -> !isMark(event))
        .forEach(e -> threads.computeIfAbsent(e.thread(), t -> new ArrayList<>()).add(e));
    return threads;
  }

  private static boolean isMark(Event event) {
    return event.kind() == EventKind.LOST && event.operand() == 0;
  }

  /** What an event has to come after, of what was recorded; null if nothing. */
  private static String before(Event event) {
    return switch (event.kind()) {
      case BEGIN -> event.operand() == 0 ? null : "fork " + event.thread();
      case JOIN -> "end " + event.object();
      case LOCK_ACQUIRE -> event.operand() == 1 ? null : at("release", event, 1);
      case RECEIVE -> at("send", event, 0);
      case SEND -> event.operand() == 1 ? null : at("send", event, 1);
      case PUBLISH -> event.operand() == 1 ? null : at("publish", event, 1);
      case OBSERVE -> event.operand() == 0 ? null : at("publish", event, 0);
      default -> null;
    };
  }

  private static String made(Event event) {
    return switch (event.kind()) {
      case FORK -> "fork " + event.object();
      case END -> "end " + event.thread();
      case LOCK_RELEASE -> at("release", event, 0);
      case SEND -> at("send", event, 0);
      case PUBLISH -> at("publish", event, 0);
      default -> "";
    };
  }

  private static String at(String what, Event event, int less) {
    return what + " " + event.object() + " " + (event.operand() - less);
  }

  @Property(tries = 1_000)
  void nothingStallsAndWhatIsThereKeepsItsOrder(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int threads) {
    Random random = new Random(seed);
    List<Event> history = RandomHistory.of(random, threads, STEPS);
    List<Event> recorded = RandomHistory.withLosses(history, random);
    List<Event> merged = merged(recorded, random);
    assertThat(byThread(merged)).isEqualTo(byThread(recorded));
    Set<String> there = new HashSet<>();
    recorded.forEach(event -> there.add(made(event)));
    Set<String> happened = new HashSet<>();
    for (int i = 0; i < merged.size(); i++) {
      Event event = merged.get(i);
      String before = before(event);
      if (before != null && there.contains(before)) {
        assertThat(happened).as(event.toString()).contains(before);
      } else if (before != null && !isPast(event, merged, i)) {
        assertThat(isMark(merged.get(i - 1))).as("%s is marked", event).isTrue();
        assertThat(merged.get(i - 1).thread()).isEqualTo(event.thread());
      }
      happened.add(made(event));
    }
  }

  /** Each of them once had a later number go before an earlier one that was still to come. */
  @ParameterizedTest
  @CsvSource({"78, 5", "2008, 3", "1016581, 5"})
  void noLaterNumberGoesBeforeAnEarlierThatComes(long seed, int threads) {
    nothingStallsAndWhatIsThereKeepsItsOrder(seed, threads);
  }

  /**
   * Whether a variable was published again since: or an element sent: that is marked, and tells of
   * it.
   */
  private static boolean isPast(Event event, List<Event> merged, int index) {
    return (event.kind() == EventKind.OBSERVE
            || event.kind() == EventKind.PUBLISH
            || event.kind() == EventKind.SEND)
        && merged.subList(0, index).stream()
            .anyMatch(
                e ->
                    e.kind()
                            == (event.kind() == EventKind.SEND ? EventKind.SEND : EventKind.PUBLISH)
                        && e.operand() > event.operand());
  }

  @Property(tries = 500)
  void aQueueIsNeverShownFullerThanItCanBe(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int threads) {
    Random random = new Random(seed);
    List<Event> history = RandomHistory.of(random, threads, STEPS);
    List<Event> merged = merged(history, random);
    assertThat(merged).hasSameSizeAs(history);
    int depth = 0;
    for (Event event : merged) {
      depth += event.kind() == EventKind.SEND ? 1 : event.kind() == EventKind.RECEIVE ? -1 : 0;
      assertThat(depth).isBetween(0, RandomHistory.CAPACITY);
    }
  }

  @Test
  void aLockThatWasHeldWhenTheRecordingBeganIsWaitedFor() {
    EventLog merged = new EventLog();
    CausalMerge merge = new CausalMerge(merged);
    Event next = new Event(1, 5, EventKind.LOCK_ACQUIRE, 0, 9, 42);
    Event held = new Event(0, 6, EventKind.HELD, 0, 9, 41);
    Event release = new Event(0, 7, EventKind.LOCK_RELEASE, 0, 9, 41);
    next.to(merge);
    held.to(merge);
    release.to(merge);
    merge.polled();
    assertThat(merged.events()).containsExactly(held, release, next);
    assertThat(merge.finish()).isZero();
  }
}
