package org.lockscope.event;

/** Takes events, one call each. Who calls says in which order, and from which thread. */
@FunctionalInterface
public interface EventSink {
  /** Takes events and does nothing. */
  EventSink NOBODY = (thread, time, kind, site, object, operand) -> {};

  /**
   * Takes one event.
   *
   * @param thread the acting thread's id, from 0
   * @param time nanoseconds since the recording began; places the event on the screen and orders
   *     nothing
   * @param kind what happened
   * @param site the source line's id, 0 where it is not known
   * @param object what it happened to, as the kind says
   * @param operand a further number, as the kind says
   */
  void event(int thread, long time, EventKind kind, int site, int object, long operand);
}
