package org.lockscope.session;

import org.lockscope.event.EventSink;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.trace.RunFigures;
import org.lockscope.trace.Trace;

/**
 * One run from its start to its end, and what has been seen of it: starts the pipeline, polls its
 * recorder, orders the events, and builds the trace.
 *
 * <p>Except for {@link #stop}, which any thread may call, it belongs to one thread, its reader: the
 * JavaFX thread in the window, the main thread on the command line.
 */
public final class ObservedRun implements AutoCloseable {
  private ObservedRun() {}

  /**
   * Starts a run.
   *
   * @param settings what to run
   * @param listener is handed every event as {@link #poll} takes it, in causal order, after the
   *     trace has it
   */
  public static ObservedRun start(RunSettings settings, EventSink listener) {
    throw new UnsupportedOperationException();
  }

  /** What was asked for. */
  public RunSettings settings() {
    throw new UnsupportedOperationException();
  }

  /** The trace so far; grows with each {@link #poll}, sealed once the run has ended. */
  public Trace trace() {
    throw new UnsupportedOperationException();
  }

  /** The figures so far. Cheap: kept as events come. */
  public RunFigures figures() {
    throw new UnsupportedOperationException();
  }

  /** Articles done so far, however they ended. */
  public int articlesDone() {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes what was recorded since the last call into the trace; never blocks on a worker. When the
   * run has ended and all of it is taken, seals the trace.
   *
   * @return whether more may come
   */
  public boolean poll() {
    throw new UnsupportedOperationException();
  }

  /** Asks the run to end: calls are interrupted, threads end. Returns at once; any thread. */
  public void stop() {
    throw new UnsupportedOperationException();
  }

  /** Whether {@link #stop} ended the run before its time. */
  public boolean stopped() {
    throw new UnsupportedOperationException();
  }

  /** Stops the run, waits until all its threads have ended, and takes the rest of the events. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
