package org.lockscope.event;

/**
 * One event as an object, for tests, tables and words; recording and analysis use {@link EventSink}
 * and columns.
 *
 * @param thread the acting thread's id, from 0
 * @param time nanoseconds since the recording began
 * @param kind what happened
 * @param site the source line's id, 0 where it is not known
 * @param object what it happened to, as the kind says
 * @param operand a further number, as the kind says
 */
public record Event(int thread, long time, EventKind kind, int site, int object, long operand) {
  /** Hands this event to a sink. */
  public void to(EventSink sink) {
    sink.event(thread, time, kind, site, object, operand);
  }
}
