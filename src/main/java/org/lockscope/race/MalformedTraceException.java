package org.lockscope.race;

/** A trace that no execution could have; a verdict about it would mean nothing. */
public final class MalformedTraceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The number of the event that cannot be, from 1. */
  private final long event;

  MalformedTraceException(long event, String what) {
    super("event " + event + ": " + what);
    this.event = event;
  }

  /** The number of the event that cannot be, from 1. */
  public long event() {
    return event;
  }
}
