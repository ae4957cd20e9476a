package org.lockscope.probe;

import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;

/**
 * Puts the events of many threads into one order that their synchronisation allows: a thread's
 * begin after its fork, a join after the child's end, a lock's acquire after the release before it
 * by the lock's running number, a receive after its send. Among events free to go, the earlier time
 * goes first; time decides nothing else.
 */
public final class CausalMerge implements EventSink {
  /**
   * A merge.
   *
   * @param out takes the events in their order
   */
  public CausalMerge(EventSink out) {
    throw new UnsupportedOperationException();
  }

  /** Takes one event; a thread's events in that thread's order. */
  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    throw new UnsupportedOperationException();
  }

  /** Hands on every event whose dependencies have come. */
  public void flush() {
    throw new UnsupportedOperationException();
  }

  /**
   * Hands on the rest in order of time, dependencies or not: for a recording that was cut.
   *
   * @return how many events went without a dependency
   */
  public long finish() {
    throw new UnsupportedOperationException();
  }
}
