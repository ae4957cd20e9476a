package org.lockscope.trace;

import java.util.List;
import org.lockscope.event.Directory;

/**
 * All of one run. It grows while the run goes on, read and written by one thread alone; once sealed
 * it never changes, and any thread that was handed it may read it.
 */
public final class Trace {
  Trace() {}

  /** What the numbers in it name. */
  public Directory directory() {
    throw new UnsupportedOperationException();
  }

  /**
   * The lanes, workers only, in the order in which their threads were forked. Unmodifiable view.
   */
  public List<Lane> lanes() {
    throw new UnsupportedOperationException();
  }

  /** The locks that were asked for, in the order of their ids. Unmodifiable view. */
  public List<LockHistory> locks() {
    throw new UnsupportedOperationException();
  }

  /** The events, in an order their synchronisation allows. */
  public Events events() {
    throw new UnsupportedOperationException();
  }

  /**
   * The instant up to which the trace is known, in nanoseconds since the recording began: the last
   * pulse's while the run goes on, the last event's once it is sealed.
   */
  public long end() {
    throw new UnsupportedOperationException();
  }

  /** Whether the run has ended and nothing will be added. */
  public boolean sealed() {
    throw new UnsupportedOperationException();
  }
}
