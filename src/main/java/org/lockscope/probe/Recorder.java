package org.lockscope.probe;

import org.lockscope.event.Directory;
import org.lockscope.event.EventSink;

/** Owns the logs of all threads of one recording, and hands what they hold to one reader. */
public final class Recorder {
  /**
   * A recorder with room for what the caller expects.
   *
   * @param eventsPerThread how many events a thread is expected to record; a first chunk's size
   */
  public Recorder(int eventsPerThread) {
    throw new UnsupportedOperationException();
  }

  /** What the numbers in its events name. */
  public Directory directory() {
    throw new UnsupportedOperationException();
  }

  /** Nanoseconds since the recording began. */
  public long now() {
    throw new UnsupportedOperationException();
  }

  /**
   * Hands every event recorded since the last call to a sink: each thread's in its order, the
   * threads one after another. One reader; never blocks a worker.
   */
  public void poll(EventSink sink) {
    throw new UnsupportedOperationException();
  }

  /** Events that found no room, so far. */
  public long dropped() {
    throw new UnsupportedOperationException();
  }
}
