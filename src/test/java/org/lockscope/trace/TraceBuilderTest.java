package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;

final class TraceBuilderTest {
  private final Recorder names = new Recorder(1);
  private final int lock = names.newObject(ObjectKind.LOCK, "lock");
  private final int other = names.newObject(ObjectKind.LOCK, "other");
  private final TraceBuilder builder = new TraceBuilder(names.directory());

  TraceBuilderTest() {
    names.newThread("one", false);
    names.newThread("two", false);
  }

  private void event(int thread, long time, EventKind kind, int object, long operand) {
    builder.event(thread, time, kind, 0, object, operand);
  }

  private static List<String> words(Intervals track) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < track.size(); i++) {
      String end = track.end(i) == Intervals.OPEN ? "…" : "" + track.end(i);
      words.add(track.state(i) + " " + track.start(i) + "-" + end);
    }
    return words;
  }

  @Test
  void aHoldTurnsHeavyWhileOthersWait() {
    event(0, 10, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 11, EventKind.LOCK_ACQUIRE, lock, 1);
    event(1, 20, EventKind.LOCK_REQUEST, lock, 0);
    event(1, 30, EventKind.LOCK_ABANDON, lock, 0);
    event(0, 40, EventKind.LOCK_RELEASE, lock, 1);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(0).holds()))
        .containsExactly("HOLDING 11-20", "HOLDING_CONTENDED 20-30", "HOLDING 30-40");
    assertThat(words(trace.lanes().get(1).activity())).containsExactly("WAITING 20-30");
    assertThat(trace.totals().held(trace.end())).isEqualTo(29);
    assertThat(trace.totals().waited(trace.end())).isEqualTo(10);
  }

  @Test
  void nobodyWaitsBeforeAskingWhenTheAcquireIsHeardOfLater() {
    event(1, 20, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 11, EventKind.LOCK_ACQUIRE, lock, 1);
    event(0, 40, EventKind.LOCK_RELEASE, lock, 1);
    event(1, 41, EventKind.LOCK_ACQUIRE, lock, 2);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().getFirst().activity())).containsExactly("WAITING 20-41");
    assertThat(trace.totals().waited(trace.end())).isEqualTo(21);
  }

  @Test
  void whatAThreadDoesAfterItsEventsAreMissingIsNotShown() {
    event(0, 10, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 11, EventKind.LOCK_ACQUIRE, lock, 1);
    event(1, 20, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 30, EventKind.LOST, 0, 3);
    event(1, 40, EventKind.LOST, 0, 0);
    event(1, 40, EventKind.LOCK_ACQUIRE, lock, 3);
    event(1, 50, EventKind.LOCK_RELEASE, lock, 3);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(0).holds()))
        .containsExactly("HOLDING 11-20", "HOLDING_CONTENDED 20-30");
    assertThat(words(trace.lanes().get(1).activity())).containsExactly("WAITING 20-40");
    assertThat(words(trace.locks().getFirst().holders()))
        .containsExactly("HOLDING 11-30", "HOLDING 40-50");
  }

  @Test
  void aWaitOfWhichTheEndMayBeMissingKeepsNobodysHoldContended() {
    event(0, 11, EventKind.LOCK_ACQUIRE, lock, 1);
    event(1, 20, EventKind.LOCK_REQUEST, lock, 0);
    event(1, 30, EventKind.LOST, 0, 1);
    event(0, 40, EventKind.LOCK_RELEASE, lock, 1);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(0).holds()))
        .containsExactly("HOLDING 11-20", "HOLDING_CONTENDED 20-30", "HOLDING 30-40");
    assertThat(words(trace.lanes().get(1).activity())).containsExactly("WAITING 20-30");
  }

  @Test
  void aLockThatWasHeldWhenTheRecordingBeganIsShownHeldFromThereOn() {
    event(0, 1, EventKind.HELD, lock, 41);
    event(1, 20, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 30, EventKind.LOCK_RELEASE, lock, 41);
    event(1, 31, EventKind.LOCK_ACQUIRE, lock, 42);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(0).holds()))
        .containsExactly("HOLDING 1-20", "HOLDING_CONTENDED 20-30");
    assertThat(words(trace.lanes().get(1).activity())).containsExactly("WAITING 20-31");
  }

  /** As in flight recordings, which tell of some holds alone. */
  @Test
  void aHoldThatBeginsWhileAnotherLockIsWaitedForDoesNotEndThatWait() {
    event(0, 10, EventKind.LOCK_REQUEST, lock, 1);
    event(0, 20, EventKind.LOCK_REQUEST, other, 0);
    event(0, 20, EventKind.LOCK_ACQUIRE, other, 1);
    event(0, 30, EventKind.LOCK_RELEASE, other, 1);
    event(0, 40, EventKind.LOCK_ACQUIRE, lock, 1);
    event(0, 50, EventKind.LOCK_RELEASE, lock, 1);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().getFirst().activity())).containsExactly("WAITING 10-40");
    assertThat(trace.totals().toldOfHolds()).isEqualTo(Told.PART);
  }

  @Test
  void takingAFreeLockIsNoWait() {
    event(0, 10, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 50_000, EventKind.LOCK_ACQUIRE, lock, 1);
    event(0, 50_010, EventKind.LOCK_RELEASE, lock, 1);
    event(1, 50_020, EventKind.LOCK_REQUEST, lock, 0);
    event(1, 90_000, EventKind.LOCK_ACQUIRE, lock, 2);
    event(1, 90_001, EventKind.LOCK_RELEASE, lock, 2);
    event(1, 90_002, EventKind.LOCK_REQUEST, lock, 0);
    event(1, 90_009, EventKind.LOCK_ABANDON, lock, 0);
    Trace trace = builder.seal();
    assertThat(trace.has(State.WAITING)).isFalse();
    assertThat(trace.totals().waited(trace.end())).isZero();
  }

  @Test
  void whoAsksForAFreeLockWaitsFromWhenAnotherGetsIt() {
    event(0, 10, EventKind.LOCK_REQUEST, lock, 0);
    event(1, 12, EventKind.LOCK_REQUEST, lock, 0);
    event(1, 15, EventKind.LOCK_ACQUIRE, lock, 1);
    event(1, 40, EventKind.LOCK_RELEASE, lock, 1);
    event(0, 42, EventKind.LOCK_ACQUIRE, lock, 2);
    event(0, 50, EventKind.LOCK_RELEASE, lock, 2);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(0).activity())).containsExactly("WAITING 15-42");
    assertThat(words(trace.lanes().get(1).activity())).isEmpty();
    assertThat(words(trace.lanes().get(1).holds())).containsExactly("HOLDING_CONTENDED 15-40");
    assertThat(trace.totals().waited(trace.end())).isEqualTo(27);
  }

  @Test
  void whereTheRecordKnowsThatTheLockWasHeldItIsAWaitWhoeverHeldIt() {
    event(0, 10, EventKind.LOCK_REQUEST, lock, 1);
    event(0, 30, EventKind.LOCK_ACQUIRE, lock, 1);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(0).activity())).containsExactly("WAITING 10-30");
  }

  @Test
  void whoAskedAndWentOnWithoutTheLockDoesNotWaitForItLater() {
    event(0, 10, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 12, EventKind.CALL_START, 2, 5);
    event(1, 15, EventKind.LOCK_ACQUIRE, lock, 1);
    event(0, 20, EventKind.CALL_END, 2, Operands.outcome(Operands.OK, 5));
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(0).activity())).containsExactly("CALLING 12-20");
  }

  @Test
  void ofNestedHoldsTheOutermostIsShown() {
    event(0, 1, EventKind.LOCK_ACQUIRE, lock, 1);
    event(0, 2, EventKind.LOCK_ACQUIRE, other, 1);
    event(0, 3, EventKind.LOCK_RELEASE, lock, 1);
    event(0, 5, EventKind.LOCK_RELEASE, other, 1);
    Trace trace = builder.seal();
    Intervals holds = trace.lanes().getFirst().holds();
    assertThat(words(holds)).containsExactly("HOLDING 1-3", "HOLDING 3-5");
    assertThat(holds.object(0)).isEqualTo(lock);
    assertThat(holds.object(1)).isEqualTo(other);
  }

  @Test
  void aWaitOnAConditionMayEndWithNothingToldOfTheLock() {
    event(1, 1, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 2, EventKind.AWAIT, 99, 0);
    event(0, 5, EventKind.LOCK_ABANDON, 99, 0);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().get(1).activity())).containsExactly("AWAITING 2-5");
    assertThat(trace.locks()).extracting(LockHistory::lock).containsExactly(lock);
  }

  @Test
  void aWaitOnAConditionLetsTheLockGo() {
    event(0, 1, EventKind.LOCK_REQUEST, lock, 0);
    event(0, 2, EventKind.LOCK_ACQUIRE, lock, 1);
    event(0, 3, EventKind.AWAIT, 99, 0);
    event(0, 3, EventKind.LOCK_RELEASE, lock, 1);
    event(0, 8, EventKind.LOCK_ACQUIRE, lock, 2);
    event(0, 9, EventKind.LOCK_RELEASE, lock, 2);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().getFirst().activity())).containsExactly("AWAITING 3-8");
    assertThat(words(trace.locks().getFirst().holders()))
        .containsExactly("HOLDING 2-3", "HOLDING 8-9");
  }

  @Test
  void aWaitInsideACallIsShownAndTheCallGoesOn() {
    event(0, 1, EventKind.CALL_START, 2, 5);
    event(0, 4, EventKind.LOCK_REQUEST, lock, 1);
    event(0, 6, EventKind.LOCK_ACQUIRE, lock, 1);
    event(0, 7, EventKind.LOCK_RELEASE, lock, 1);
    event(0, 9, EventKind.CALL_END, 2, Operands.outcome(Operands.OK, 5));
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().getFirst().activity()))
        .containsExactly("CALLING 1-4", "WAITING 4-6", "CALLING 6-9");
    assertThat(trace.totals().calls(trace.end())).isEqualTo(8);
  }

  @Test
  void whileARunGoesOnIntervalsAreOpenAndSumsReachToNow() {
    event(0, 10, EventKind.CALL_START, 0, 1);
    builder.advanceTo(25);
    Trace trace = builder.trace();
    assertThat(words(trace.lanes().getFirst().activity())).containsExactly("CALLING 10-…");
    assertThat(trace.totals().calls(trace.end())).isEqualTo(15);
    assertThat(trace.sealed()).isFalse();
    event(0, 30, EventKind.END, 0, 0);
    builder.seal();
    assertThat(words(trace.lanes().getFirst().activity())).containsExactly("CALLING 10-30");
    assertThat(trace.end()).isEqualTo(30);
  }

  @Test
  void aCutRecordingMayEndWhatItNeverBegan() {
    event(0, 1, EventKind.CALL_END, 0, Operands.outcome(Operands.OK, 1));
    event(0, 2, EventKind.LOCK_RELEASE, lock, 4);
    event(0, 3, EventKind.LOCK_ACQUIRE, lock, 6);
    Trace trace = builder.seal();
    assertThat(words(trace.lanes().getFirst().activity())).isEmpty();
    assertThat(words(trace.locks().getFirst().holders())).containsExactly("HOLDING 3-3");
  }

  @Test
  void eventsComeBackAsTheyCame() {
    for (int i = 0; i < 50_000; i++) {
      builder.event(i % 2, i, EventKind.READ, i & 0xff_ffff, -i, Long.MAX_VALUE - i);
    }
    Events events = builder.seal().events();
    assertThat(events.size()).isEqualTo(50_000);
    for (int i = 0; i < 50_000; i += 37) {
      assertThat(events.thread(i)).isEqualTo(i % 2);
      assertThat(events.time(i)).isEqualTo(i);
      assertThat(events.kind(i)).isEqualTo(EventKind.READ);
      assertThat(events.site(i)).isEqualTo(i);
      assertThat(events.object(i)).isEqualTo(-i);
      assertThat(events.operand(i)).isEqualTo(Long.MAX_VALUE - i);
    }
  }
}
