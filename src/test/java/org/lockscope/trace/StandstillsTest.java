package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

/** Threads that all wait for each other are found, and nobody else is. */
final class StandstillsTest {
  private static final int CHANNEL = 7;
  private static final int LOCK = 8;
  private static final int OTHER = 9;

  private final Standstills standstills = new Standstills();
  private int events;

  private void event(int thread, EventKind kind, int object, long operand) {
    events++;
    standstills.event(thread, events, kind, 0, object, operand);
  }

  private boolean standsStill() {
    return standstills.at(new Moment(events + Standstills.QUIET, events)).isPresent();
  }

  private void twoThreads() {
    event(0, EventKind.BEGIN, 0, 0);
    event(0, EventKind.FORK, 1, 0);
    event(1, EventKind.BEGIN, 0, 1);
  }

  @Test
  void aReceiveToWhichNobodySendsIsFound() {
    twoThreads();
    event(1, EventKind.RECEIVE_REQUEST, CHANNEL, 0);
    assertThat(standsStill()).as("main can send").isFalse();
    event(0, EventKind.END, 0, 0);
    assertThat(standsStill()).isTrue();
    assertThat(standstills.at(new Moment(events + Standstills.QUIET / 2, events)))
        .as("before it is quiet")
        .isEmpty();
    assertThat(standstills.at(new Moment(Long.MAX_VALUE, events - 1))).isEmpty();
    Standstill found = standstills.at(new Moment(events + Standstills.QUIET, events)).orElseThrow();
    assertThat(found.waits()).containsExactly(new Standstill.Wait(1, State.RECEIVING, CHANNEL, 4));
    event(1, EventKind.LOCK_ABANDON, CHANNEL, 0);
    assertThat(standsStill()).as("it was interrupted").isFalse();
  }

  @Test
  void whoeverMayReceiveWhatIsThereCanAct() {
    twoThreads();
    event(0, EventKind.SEND, CHANNEL, 1);
    event(0, EventKind.END, 0, 0);
    event(1, EventKind.RECEIVE_REQUEST, CHANNEL, 0);
    assertThat(standsStill()).isFalse();
    event(1, EventKind.RECEIVE, CHANNEL, 1);
    event(1, EventKind.RECEIVE_REQUEST, CHANNEL, 0);
    assertThat(standsStill()).isTrue();
  }

  @Test
  void aSendThatNobodyReceivesIsFound() {
    twoThreads();
    event(1, EventKind.SEND_REQUEST, CHANNEL, 5);
    event(0, EventKind.RECEIVE, CHANNEL, 1);
    event(0, EventKind.END, 0, 0);
    assertThat(standsStill()).as("there is room").isFalse();
    event(1, EventKind.SEND, CHANNEL, 2);
    event(1, EventKind.SEND_REQUEST, CHANNEL, 6);
    assertThat(standsStill()).isTrue();
  }

  @Test
  void ofTwoThatSendOneFillsTheRoomThatAReceiveLeaves() {
    twoThreads();
    event(0, EventKind.FORK, 2, 0);
    event(2, EventKind.BEGIN, 0, 1);
    event(1, EventKind.SEND_REQUEST, CHANNEL, 5);
    event(2, EventKind.SEND_REQUEST, CHANNEL, 6);
    event(0, EventKind.RECEIVE, CHANNEL, 1);
    event(0, EventKind.END, 0, 0);
    assertThat(standsStill()).isFalse();
    event(1, EventKind.SEND, CHANNEL, 2);
    event(1, EventKind.END, 0, 0);
    assertThat(standsStill()).as("the other has no room").isTrue();
  }

  @Test
  void aWaitWithALimitEndsByItself() {
    twoThreads();
    event(0, EventKind.END, 0, 0);
    event(1, EventKind.RECEIVE_REQUEST, CHANNEL, Operands.LIMITED);
    assertThat(standsStill()).isFalse();
    event(1, EventKind.LOCK_ABANDON, CHANNEL, 0);
    event(1, EventKind.SEND_REQUEST, CHANNEL, Operands.LIMITED | 5);
    assertThat(standsStill()).isFalse();
  }

  @Test
  void aCycleOfLocksIsFoundAndAFreeLockIsNoWait() {
    twoThreads();
    event(0, EventKind.LOCK_ACQUIRE, LOCK, 1);
    event(1, EventKind.LOCK_ACQUIRE, OTHER, 1);
    event(0, EventKind.LOCK_REQUEST, OTHER, 0);
    assertThat(standsStill()).isFalse();
    event(1, EventKind.LOCK_REQUEST, LOCK, 0);
    assertThat(standsStill()).isTrue();
    event(1, EventKind.LOCK_ABANDON, LOCK, 0);
    event(1, EventKind.LOCK_RELEASE, OTHER, 1);
    event(1, EventKind.RECEIVE_REQUEST, CHANNEL, 0);
    assertThat(standsStill()).as("the lock is free").isFalse();
  }

  @Test
  void whoeverWaitsOnAConditionWaitsUntilItIsSignalled() {
    twoThreads();
    event(1, EventKind.LOCK_ACQUIRE, LOCK, 1);
    event(1, EventKind.AWAIT, OTHER, 0);
    event(1, EventKind.LOCK_RELEASE, LOCK, 1);
    event(0, EventKind.SIGNAL, OTHER, 0);
    event(0, EventKind.END, 0, 0);
    assertThat(standsStill()).as("it was signalled").isFalse();
    event(1, EventKind.LOCK_ACQUIRE, LOCK, 2);
    event(1, EventKind.AWAIT, OTHER, 0);
    event(1, EventKind.LOCK_RELEASE, LOCK, 2);
    assertThat(standsStill()).isTrue();
  }

  @Test
  void whoeverCallsOrHasNotBegunCanAct() {
    event(0, EventKind.BEGIN, 0, 0);
    event(0, EventKind.FORK, 1, 0);
    event(0, EventKind.RECEIVE_REQUEST, CHANNEL, 0);
    assertThat(standsStill()).as("a thread is about to begin").isFalse();
    event(1, EventKind.BEGIN, 0, 1);
    event(1, EventKind.CALL_START, 0, 1);
    assertThat(standsStill()).as("it calls").isFalse();
    event(1, EventKind.CALL_END, 0, 1);
    event(1, EventKind.END, 0, 0);
    assertThat(standsStill()).isTrue();
  }

  @Test
  void whatStoodStillIsKnownWhenItIsOver() {
    twoThreads();
    event(1, EventKind.RECEIVE_REQUEST, CHANNEL, 0);
    event(0, EventKind.RECEIVE_REQUEST, CHANNEL, 0);
    assertThat(standstills.over(new Moment(events, events))).isNull();
    long stop = events + Standstills.QUIET;
    standstills.event(0, stop, EventKind.LOCK_ABANDON, 0, CHANNEL, 0);
    assertThat(standstills.over(new Moment(stop, events))).isNull();
    Standstills.Over over = standstills.over(new Moment(stop, events + 1));
    assertThat(over).isNotNull();
    assertThat(over.until()).isEqualTo(stop);
    assertThat(over.standstill().waits()).hasSize(2);
  }

  @Test
  void whoEndedDoesNotStandStill() {
    event(0, EventKind.BEGIN, 0, 0);
    event(0, EventKind.END, 0, 0);
    assertThat(standsStill()).isFalse();
  }
}
