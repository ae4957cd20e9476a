package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lockscope.event.EventKind.AWAIT;
import static org.lockscope.event.EventKind.BEGIN;
import static org.lockscope.event.EventKind.LOCK_ABANDON;
import static org.lockscope.event.EventKind.LOCK_ACQUIRE;
import static org.lockscope.event.EventKind.LOCK_RELEASE;
import static org.lockscope.event.EventKind.LOCK_REQUEST;
import static org.lockscope.event.EventKind.SIGNAL;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;

final class TracedLockTest {
  private final Recorder recorder = new Recorder(64);
  private final TracedLock lock = new TracedLock(recorder, "lock");
  private final EventLog seen = new EventLog();

  private EventLog recorded() {
    recorder.poll(seen);
    return seen;
  }

  /** Runs in a thread of its own while the caller may hold the lock; rethrows what it throws. */
  private static void inAnotherThread(Runnable body) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform().uncaughtExceptionHandler((t, e) -> thrown.set(e)).start(body);
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  @Test
  void eachHoldHasARequestAnAcquireAndAReleaseWithTheNextNumber() {
    for (int i = 0; i < 3; i++) {
      lock.lock();
      lock.unlock();
    }
    assertThat(recorded().of(LOCK_ACQUIRE)).extracting(Event::operand).containsExactly(1L, 2L, 3L);
    assertThat(seen.of(LOCK_RELEASE)).extracting(Event::operand).containsExactly(1L, 2L, 3L);
    assertThat(seen.of(LOCK_REQUEST)).hasSize(3);
    assertThat(seen.events())
        .filteredOn(e -> e.kind() != BEGIN)
        .allMatch(e -> e.object() == lock.id());
  }

  @Test
  void nestedHoldsAreOneHold() {
    lock.lock();
    lock.lock();
    assertThat(lock.tryLock()).isTrue();
    assertThat(lock.holdCount()).isEqualTo(3);
    lock.unlock();
    lock.unlock();
    lock.unlock();
    assertThat(recorded().kindsOf(0))
        .containsExactly(BEGIN, LOCK_REQUEST, LOCK_ACQUIRE, LOCK_RELEASE);
  }

  @Test
  void aFailedTryIsAbandoned() throws InterruptedException {
    lock.lock();
    inAnotherThread(() -> assertThat(lock.tryLock()).isFalse());
    lock.unlock();
    assertThat(recorded().kindsOf(1)).containsExactly(BEGIN, LOCK_REQUEST, LOCK_ABANDON);
  }

  @Test
  void aTimedOutTryIsAbandoned() throws InterruptedException {
    lock.lock();
    inAnotherThread(
        () -> {
          try {
            assertThat(lock.tryLock(1, TimeUnit.MILLISECONDS)).isFalse();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        });
    lock.unlock();
    assertThat(recorded().kindsOf(1)).containsExactly(BEGIN, LOCK_REQUEST, LOCK_ABANDON);
  }

  @Test
  void anInterruptedWaitIsAbandoned() throws InterruptedException {
    lock.lock();
    inAnotherThread(
        () -> {
          Thread.currentThread().interrupt();
          assertThatThrownBy(lock::lockInterruptibly).isInstanceOf(InterruptedException.class);
        });
    lock.unlock();
    assertThat(recorded().kindsOf(1)).containsExactly(BEGIN, LOCK_REQUEST, LOCK_ABANDON);
  }

  @Test
  void aWaitOnAConditionLetsTheLockGoAndTakesItAgainWithANewNumber() throws InterruptedException {
    Condition condition = lock.newCondition();
    CountDownLatch holding = new CountDownLatch(1);
    Thread waiter =
        Thread.ofPlatform()
            .start(
                () -> {
                  lock.lock();
                  try {
                    holding.countDown();
                    condition.awaitUninterruptibly();
                  } finally {
                    lock.unlock();
                  }
                });
    holding.await();
    lock.lock();
    condition.signalAll();
    lock.unlock();
    waiter.join();
    EventLog events = recorded();
    int waiting = events.of(AWAIT).getFirst().thread();
    assertThat(events.kindsOf(waiting))
        .containsExactly(
            BEGIN, LOCK_REQUEST, LOCK_ACQUIRE, AWAIT, LOCK_RELEASE, LOCK_ACQUIRE, LOCK_RELEASE);
    assertThat(events.of(SIGNAL)).singleElement().extracting(Event::operand).isEqualTo(1L);
    assertThat(events.of(LOCK_ACQUIRE))
        .extracting(Event::operand)
        .containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void onlyTheHolderMayUnlockOrWait() {
    assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
    Condition condition = lock.newCondition();
    assertThatThrownBy(condition::await).isInstanceOf(IllegalMonitorStateException.class);
    assertThat(recorded().of(LOCK_RELEASE)).isEmpty();
    assertThat(seen.of(AWAIT)).isEmpty();
  }

  @Test
  void itsEventsNameTheLineThatMadeIt() {
    lock.lock();
    lock.unlock();
    Event request = recorded().of(EventKind.LOCK_REQUEST).getFirst();
    assertThat(recorder.directory().site(request.site()).file()).isEqualTo("TracedLockTest.java");
  }

  @Test
  void itKeepsOthersOut() throws InterruptedException {
    int[] count = {0};
    Runnable increments =
        () -> {
          for (int i = 0; i < 20_000; i++) {
            lock.lock();
            try {
              count[0]++;
            } finally {
              lock.unlock();
            }
          }
        };
    Thread one = Thread.ofPlatform().start(increments);
    Thread two = Thread.ofVirtual().start(increments);
    one.join();
    two.join();
    assertThat(count[0]).isEqualTo(40_000);
  }

  @Test
  void aMonitorIsRecordedLikeALock() {
    TracedMonitor monitor = new TracedMonitor(recorder, "monitor");
    monitor.synchronize(() -> monitor.synchronize(() -> {}));
    assertThat(recorded().kindsOf(0))
        .containsExactly(BEGIN, LOCK_REQUEST, LOCK_ACQUIRE, LOCK_RELEASE);
  }
}
