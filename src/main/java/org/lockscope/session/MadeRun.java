package org.lockscope.session;

import org.lockscope.trace.Trace;

/**
 * One run that is made here, whatever the program. Except for {@link #stop}, which any thread may
 * call, it belongs to one thread, its reader.
 */
public sealed interface MadeRun extends AutoCloseable permits ObservedRun, StagedRun {
  /** The trace so far; grows with each {@link #poll}, sealed once the run has ended. */
  Trace trace();

  /** Events that found no room, so far; none in a run of ours. */
  long dropped();

  /**
   * Takes what was recorded since the last call into the trace; never blocks on the program.
   *
   * @return whether more may come
   */
  boolean poll();

  /**
   * Asks it to end, and returns at once; a program that takes its time ends at once when asked
   * again.
   */
  void stop();

  /** Whether {@link #stop} was asked for. */
  boolean stopped();

  /** Whether it has ended and its trace is sealed. */
  boolean finished();

  /** Ends it at once, waits for its threads, and takes the rest of the events. */
  @Override
  void close();
}
