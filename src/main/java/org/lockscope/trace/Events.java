package org.lockscope.trace;

import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;

/**
 * The events of a trace in columns of primitives, numbered from 0 in an order that their
 * synchronisation allows and that follows time as closely as that lets it.
 */
public final class Events {
  Events() {}

  /** How many events there are. */
  public int size() {
    throw new UnsupportedOperationException();
  }

  /** The acting thread's id. */
  public int thread(int index) {
    throw new UnsupportedOperationException();
  }

  /** Nanoseconds since the recording began. */
  public long time(int index) {
    throw new UnsupportedOperationException();
  }

  /** What happened. */
  public EventKind kind(int index) {
    throw new UnsupportedOperationException();
  }

  /** The source line's id. */
  public int site(int index) {
    throw new UnsupportedOperationException();
  }

  /** What it happened to. */
  public int object(int index) {
    throw new UnsupportedOperationException();
  }

  /** A further number, as the kind says. */
  public long operand(int index) {
    throw new UnsupportedOperationException();
  }

  /** Hands events {@code from} (inclusive) to {@code to} (exclusive) to a sink, in order. */
  public void forEach(int from, int to, EventSink sink) {
    throw new UnsupportedOperationException();
  }
}
