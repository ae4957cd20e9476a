package org.lockscope.contention;

/**
 * A stretch in which one thread waited, whatever else was recorded of it meanwhile.
 *
 * @param thread the thread's id
 * @param object what it waited for: the lock's object id; of a pinned thread the number of its
 *     {@link org.lockscope.event.PinCause}
 * @param site the id of the line at which it waited, 0 where it is not known
 * @param from when it began, in nanoseconds since the recording began, or an event's number
 * @param to when it ended
 */
public record Wait(int thread, int object, int site, long from, long to) {
  /** How long it took. */
  public long length() {
    return to - from;
  }
}
