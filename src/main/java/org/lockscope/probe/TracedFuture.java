package org.lockscope.probe;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;

/**
 * A future whose outcome is published before it can be seen. Who waits for it is recorded as
 * waiting to receive from it.
 */
final class TracedFuture<T> extends FutureTask<T> {
  private final Recorder recorder;
  private final int site;
  private final int getSite;
  private final int variable;
  private final int channel;
  private final AtomicBoolean received = new AtomicBoolean();

  /**
   * A future.
   *
   * @param name of the threads that run such tasks
   * @param site the id of the line that hands in the task
   * @param getSite the id of the line that waits for what became of it
   */
  TracedFuture(Callable<T> task, Recorder recorder, String name, int site, int getSite) {
    super(task);
    this.recorder = recorder;
    this.site = site;
    this.getSite = getSite;
    this.variable = recorder.newObject(ObjectKind.PUBLISHED, name + " outcome");
    this.channel = recorder.newObject(ObjectKind.CHANNEL, name + " future");
  }

  @Override
  protected void set(T value) {
    publish();
    super.set(value);
  }

  @Override
  protected void setException(Throwable problem) {
    publish();
    super.setException(problem);
  }

  private void publish() {
    if (isDone()) {
      return; // it was cancelled, and nobody gets to see what came of it
    }
    ThreadLog log = recorder.current();
    log.record(EventKind.PUBLISH, site, variable, 1);
    log.record(EventKind.SEND, site, channel, 1);
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    try {
      return get(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // no end of it is expected
    } catch (TimeoutException e) {
      throw new AssertionError("three hundred years have passed", e);
    }
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    ThreadLog log = recorder.current();
    long limit = unit.toNanos(timeout) < TracedExecutor.ENDLESS ? Operands.LIMITED : 0;
    log.record(EventKind.RECEIVE_REQUEST, getSite, channel, limit);
    boolean known = false;
    try {
      T value = super.get(timeout, unit);
      known = true;
      return value;
    } catch (ExecutionException e) {
      known = true;
      throw e;
    } finally {
      settled(log, known);
    }
  }

  @Override
  public T resultNow() {
    T value = super.resultNow();
    observed(recorder.current());
    return value;
  }

  @Override
  public Throwable exceptionNow() {
    Throwable problem = super.exceptionNow();
    observed(recorder.current());
    return problem;
  }

  private void observed(ThreadLog log) {
    log.record(EventKind.OBSERVE, getSite, variable, 1);
  }

  private void settled(ThreadLog log, boolean known) {
    if (known) {
      observed(log);
    }
    // An element is received once; whoever asks again is ordered by what it observed.
    boolean first = known && received.compareAndSet(false, true);
    log.record(first ? EventKind.RECEIVE : EventKind.LOCK_ABANDON, getSite, channel, first ? 1 : 0);
  }
}
