package org.lockscope.live;

import org.lockscope.event.Directory;
import org.lockscope.event.EventSink;

/**
 * Something that events come from. It belongs to one thread, its reader; {@link #stop} may be
 * called by any.
 */
public interface Source {
  /**
   * Hands over what has come since the last call, and never waits for more: each thread's events in
   * its order, the threads in any, all that had been recorded when the call began. What found no
   * room stands among them as {@code LOST}.
   */
  void poll(EventSink sink);

  /** What the numbers in its events name. */
  Directory names();

  /** How far time has come, in nanoseconds on the clock of its events. */
  long now();

  /** Asks that no more come, and returns at once; what still does is what it takes to end. */
  void stop();

  /** Whether nothing will come any more but what the next poll takes. */
  boolean ended();

  /** How many events found no room so far. */
  long gaps();
}
