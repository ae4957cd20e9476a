package org.lockscope.probe;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

/**
 * A condition of a {@link TracedLock}. A wait is a release of the lock, then an acquire with a new
 * number, however it ends: by a signal, a time-out or an interrupt.
 */
@SuppressWarnings("WaitNotInLoop") // whoever waits on it loops
final class TracedCondition implements Condition {
  private final TracedLock lock;
  private final Condition condition;
  private final Recorder recorder;
  private final int id;
  private final int site;

  TracedCondition(TracedLock lock, Condition condition, Recorder recorder, int id, int site) {
    this.lock = lock;
    this.condition = condition;
    this.recorder = recorder;
    this.id = id;
    this.site = site;
  }

  private interface Wait<T> {
    T run() throws InterruptedException;
  }

  private <T> T waiting(long limit, Wait<T> wait) throws InterruptedException {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalMonitorStateException("a wait on a condition whose lock is not held");
    }
    recorder.current().record(EventKind.AWAIT, site, id, limit);
    ThreadLog log = lock.released();
    try {
      return wait.run();
    } finally {
      lock.acquired(log);
    }
  }

  @Override
  public void await() throws InterruptedException {
    waiting(
        0,
        () -> {
          condition.await();
          return true;
        });
  }

  @Override
  public void awaitUninterruptibly() {
    try {
      waiting(
          0,
          () -> {
            condition.awaitUninterruptibly();
            return true;
          });
    } catch (InterruptedException e) {
      throw new AssertionError("an uninterruptible wait was interrupted", e);
    }
  }

  @Override
  public long awaitNanos(long nanosTimeout) throws InterruptedException {
    return waiting(Operands.LIMITED, () -> condition.awaitNanos(nanosTimeout));
  }

  @Override
  public boolean await(long time, TimeUnit unit) throws InterruptedException {
    return waiting(Operands.LIMITED, () -> condition.await(time, unit));
  }

  @Override
  public boolean awaitUntil(Date deadline) throws InterruptedException {
    return waiting(Operands.LIMITED, () -> condition.awaitUntil(deadline));
  }

  @Override
  public void signal() {
    recordSignal(0);
    condition.signal();
  }

  @Override
  public void signalAll() {
    recordSignal(1);
    condition.signalAll();
  }

  /** A signal without the lock records nothing: the condition refuses it. */
  private void recordSignal(int all) {
    if (lock.isHeldByCurrentThread()) {
      recorder.current().record(EventKind.SIGNAL, site, id, all);
    }
  }
}
