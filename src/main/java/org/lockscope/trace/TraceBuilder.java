package org.lockscope.trace;

import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;

/**
 * Builds a trace from events as they come, in an order their synchronisation allows. Work per event
 * does not grow with the trace. Used by one thread.
 */
public final class TraceBuilder implements EventSink {
  /**
   * A builder of an empty trace.
   *
   * @param directory what the numbers in the events name
   */
  public TraceBuilder(Directory directory) {
    throw new UnsupportedOperationException();
  }

  /** The trace under construction; the same object for the builder's whole life. */
  public Trace trace() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    throw new UnsupportedOperationException();
  }

  /**
   * Says how far time has come, so that open intervals reach there.
   *
   * @param now nanoseconds since the recording began
   */
  public void advanceTo(long now) {
    throw new UnsupportedOperationException();
  }

  /** Ends the trace: open intervals end at the last event of all; nothing can be added. */
  public Trace seal() {
    throw new UnsupportedOperationException();
  }
}
