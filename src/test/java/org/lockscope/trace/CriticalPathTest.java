package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;
import org.lockscope.sums.SpanSums;

/** Lanes of a small run, written by hand. */
final class CriticalPathTest {
  private final Recorder recorder = new Recorder(8);
  private final int lock = recorder.newObject(ObjectKind.LOCK, "lock");
  private final TraceBuilder builder = new TraceBuilder(recorder.directory());
  private final EventSink sink = builder;

  private void fork(int... workers) {
    recorder.newThread("main", false);
    for (int worker : workers) {
      recorder.newThread("worker-" + worker, false);
      sink.event(0, 0, EventKind.FORK, 0, worker, 0);
    }
  }

  private void call(int thread, long from, long to) {
    sink.event(thread, from, EventKind.CALL_START, 0, 0, thread);
    sink.event(thread, to, EventKind.CALL_END, 0, 0, Operands.outcome(Operands.OK, thread));
  }

  private void acquire(int thread, long asked, long obtained, long number) {
    sink.event(thread, asked, EventKind.LOCK_REQUEST, 0, lock, 0);
    sink.event(thread, obtained, EventKind.LOCK_ACQUIRE, 0, lock, number);
  }

  private void release(int thread, long time) {
    sink.event(thread, time, EventKind.LOCK_RELEASE, 0, lock, 0);
  }

  /** Worker 1 calls for 100 under the lock; worker 2 waits for it, then calls for 50. */
  private Trace waitingForTheLock() {
    fork(1, 2);
    acquire(1, 10, 10, 1);
    sink.event(2, 20, EventKind.LOCK_REQUEST, 0, lock, 0);
    call(1, 10, 110);
    release(1, 110);
    sink.event(2, 112, EventKind.LOCK_ACQUIRE, 0, lock, 2);
    call(2, 112, 162);
    release(2, 162);
    return builder.seal();
  }

  @Test
  void aWaitLeadsToWhoHeldTheLock() {
    CriticalPath path = CriticalPath.of(waitingForTheLock());
    assertThat(path.steps())
        .containsExactly(
            new CriticalPath.Segment(CriticalPath.Kind.OTHER, 1, 0, 10),
            new CriticalPath.Segment(CriticalPath.Kind.CALL_HOLDING, 1, 10, 110),
            new CriticalPath.Segment(CriticalPath.Kind.HAND_OVER, 2, 110, 112),
            new CriticalPath.Segment(CriticalPath.Kind.CALL_HOLDING, 2, 112, 162));
    assertThat(path.total(CriticalPath.Kind.CALL_HOLDING)).isEqualTo(150);
    assertThat(path.length()).isEqualTo(162);
  }

  @Test
  void withoutWaitsItIsTheLaneThatEndsLast() {
    fork(1, 2);
    call(1, 5, 80);
    call(2, 5, 200);
    CriticalPath path = CriticalPath.of(builder.seal());
    assertThat(path.steps())
        .containsExactly(
            new CriticalPath.Segment(CriticalPath.Kind.OTHER, 2, 0, 5),
            new CriticalPath.Segment(CriticalPath.Kind.CALL, 2, 5, 200));
  }

  @Test
  void handOversOfAStretchAreFound() {
    Trace trace = waitingForTheLock();
    assertThat(HandOver.in(trace, new TimeSpan(0, 400), 10))
        .containsExactly(new HandOver(lock, 1, 110, 2, 112));
    assertThat(HandOver.in(trace, new TimeSpan(200, 400), 10)).isEmpty();
  }

  @Test
  void aMeasuredStretchTellsWhatLanesDid() {
    Trace trace = waitingForTheLock();
    SpanSums totals = SpanSums.of(trace.lanes(), new TimeSpan(10, 110), trace.end());
    assertThat(totals).isEqualTo(new SpanSums(2, 100, 100, 0, 90, 100));
  }

  @Test
  void lanesAreSortedFilteredAndPinned() {
    Trace trace = waitingForTheLock();
    assertThat(LaneQuery.ALL.of(trace, 0).list()).extracting(Lane::thread).containsExactly(1, 2);
    LaneQuery byWaiting =
        new LaneQuery(LaneQuery.Order.WAITING, "", LaneQuery.Doing.ANYTHING, Set.of());
    assertThat(byWaiting.of(trace, 0).list()).extracting(Lane::thread).containsExactly(2, 1);
    LaneQuery pinned =
        new LaneQuery(LaneQuery.Order.WAITING, "", LaneQuery.Doing.ANYTHING, Set.of(1));
    assertThat(pinned.of(trace, 0).list()).extracting(Lane::thread).containsExactly(1, 2);
    LaneQuery named =
        new LaneQuery(LaneQuery.Order.END, "ER-2", LaneQuery.Doing.ANYTHING, Set.of());
    assertThat(named.of(trace, 0).list()).extracting(Lane::thread).containsExactly(2);
    LaneQuery waiting = new LaneQuery(LaneQuery.Order.LOCK, "", LaneQuery.Doing.WAITING, Set.of());
    assertThat(waiting.of(trace, 50).list()).extracting(Lane::thread).containsExactly(2);
    assertThat(waiting.of(trace, 130).list()).isEmpty();
    LaneQuery holding = new LaneQuery(LaneQuery.Order.LOCK, "", LaneQuery.Doing.HOLDING, Set.of());
    assertThat(holding.of(trace, 130).list()).extracting(Lane::thread).containsExactly(2);
  }

  /** With a clock that coarse, each of two threads seems to have waited for the other until 50. */
  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void waitsThatEndAtOneInstantAndForEachOtherComeToAnEnd() {
    fork(1, 2);
    int other = recorder.newObject(ObjectKind.LOCK, "other");
    acquire(2, 0, 0, 1);
    sink.event(1, 0, EventKind.LOCK_REQUEST, 0, other, 0);
    sink.event(1, 0, EventKind.LOCK_ACQUIRE, 0, other, 1);
    sink.event(1, 1, EventKind.LOCK_REQUEST, 0, lock, 0);
    sink.event(2, 1, EventKind.LOCK_REQUEST, 0, other, 0);
    sink.event(1, 50, EventKind.LOCK_ABANDON, 0, lock, 0);
    sink.event(1, 50, EventKind.LOCK_RELEASE, 0, other, 1);
    sink.event(2, 50, EventKind.LOCK_ACQUIRE, 0, other, 2);
    release(2, 50);
    acquire(1, 50, 50, 2);
    CriticalPath path = CriticalPath.of(builder.seal());
    assertThat(path.length()).isEqualTo(50);
  }
}
