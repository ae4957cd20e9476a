package org.lockscope.event;

/** A lock that threads hold in turn; a sink is told of it. */
public final class OneLock {
  private static final int LOCK = 100;

  private final EventSink sink;
  private int holder = -1;
  private long holds;

  /** A lock that nobody holds yet. */
  public OneLock(EventSink sink) {
    this.sink = sink;
  }

  /** A thread acquires it, if it is free. */
  public void acquire(int thread, long time) {
    if (holder < 0) {
      holder = thread;
      sink.event(thread, time, EventKind.LOCK_ACQUIRE, 0, LOCK, ++holds);
    }
  }

  /**
   * A thread releases it, if it holds it.
   *
   * @return whether it did
   */
  public boolean release(int thread, long time) {
    if (!isHeldBy(thread)) {
      return false;
    }
    holder = -1;
    sink.event(thread, time, EventKind.LOCK_RELEASE, 0, LOCK, holds);
    return true;
  }

  /** Whether a thread holds it. */
  public boolean isHeldBy(int thread) {
    return holder == thread;
  }
}
