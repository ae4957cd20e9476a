package org.lockscope.trace;

/**
 * An instant of a run: the first {@code events} events have happened, no other has. Several events
 * may share a time, so the count tells instants apart that the clock does not.
 *
 * @param time nanoseconds since the recording began
 * @param events how many events have happened
 */
public record Moment(long time, int events) {
  /** Before anything happened. */
  public static final Moment START = new Moment(0, 0);
}
