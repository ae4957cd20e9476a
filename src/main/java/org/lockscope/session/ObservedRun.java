package org.lockscope.session;

import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventSink;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedList;
import org.lockscope.scenario.news.Outcome;
import org.lockscope.scenario.news.PipelineRun;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Trace;

/**
 * One run from its start to its end, and what has been seen of it: starts the pipeline, polls its
 * recorder, puts the events in order, builds the trace, and looks for data races.
 *
 * <p>Except for {@link #stop}, which any thread may call, it belongs to one thread, its reader: the
 * JavaFX thread in the window, the main thread on the command line.
 */
public final class ObservedRun implements MadeRun {
  private final RunSettings settings;
  private final Work work;
  private final Observation seen;
  private final Progress progress = new Progress();
  private final PipelineRun run;
  private final ListHistory list;

  /** Written by any thread that stops it, read by any: volatile makes it seen. */
  private volatile boolean stopped;

  private @Nullable Outcome outcome;

  private ObservedRun(RunSettings settings, EventSink listener, RunEnvironment environment) {
    this.settings = settings;
    Recorder recorder =
        new Recorder(PipelineRun.eventsPerThread(settings), Long.MAX_VALUE, environment.clock());
    this.run =
        PipelineRun.start(
            settings,
            recorder,
            environment.clients().apply(settings, recorder),
            heldOpen(settings, environment),
            environment.witness(),
            () -> environment.preparation().accept(settings));
    TracedList<?> results = run.results();
    this.list = new ListHistory(results.id(), results.sizeVariable(), results.arrayVariable());
    this.seen = new Observation(recorder, list, progress, listener);
    this.work = new Work(settings, seen.trace());
  }

  private static Runnable heldOpen(RunSettings settings, RunEnvironment environment) {
    if (settings.heldOpenMillis() == 0) {
      return environment.heldOpen();
    }
    return () -> {
      try {
        Thread.sleep(settings.heldOpenMillis());
      } catch (InterruptedException e) {
        // A stop: the append goes on at once, and the worker is stopped at its next wait.
        Thread.currentThread().interrupt();
      }
    };
  }

  /**
   * Starts a run on real time.
   *
   * @param settings what to run
   * @param listener is handed every event as {@link #poll} takes it, in causal order, after the
   *     trace has it
   */
  public static ObservedRun start(RunSettings settings, EventSink listener) {
    return start(settings, listener, RunEnvironment.REAL);
  }

  /** Starts a run in an environment of its own. */
  public static ObservedRun start(
      RunSettings settings, EventSink listener, RunEnvironment environment) {
    return new ObservedRun(settings, listener, environment);
  }

  /** What the race detector says so far. */
  public Verdict verdict() {
    return seen.verdict();
  }

  /** What was asked for. */
  public RunSettings settings() {
    return settings;
  }

  /** What was asked for, and what follows from it. */
  public Work work() {
    return work;
  }

  /** The trace so far; grows with each {@link #poll}, sealed once the run has ended. */
  @Override
  public Trace trace() {
    return seen.trace();
  }

  /** Articles appended or failed so far. */
  public int articlesDone() {
    return progress.done();
  }

  /** Events that found no room, so far; none in a run of ours. */
  @Override
  public long dropped() {
    return seen.dropped();
  }

  /** The figures so far; for good once the run is {@link #finished}. */
  public RunFigures figures() {
    return RunFigures.of(this);
  }

  /** What became of the articles; null until a {@link #poll} has seen the run's end. */
  public @Nullable Outcome outcome() {
    return outcome;
  }

  /**
   * Threads that wait for each other in a cycle, as a {@link #poll} found them; null if none do.
   */
  public @Nullable Deadlock deadlock() {
    return seen.deadlock();
  }

  /** What happened to the results list so far. */
  public ListHistory list() {
    return list;
  }

  /**
   * Takes what was recorded since the last call into the trace; never blocks on a worker. When the
   * run has ended and all of it is taken, seals the trace.
   *
   * @return whether more may come
   */
  @Override
  public boolean poll() {
    if (outcome != null) {
      return false;
    }
    // Asked before the recorder is read: what a thread recorded happens-before its end is seen, so
    // a poll that follows a seen end takes everything.
    boolean ended = run.isDone();
    seen.poll(ended);
    if (ended) {
      outcome = run.outcome();
    }
    return !ended;
  }

  /** Asks the run to end: calls are interrupted, threads end. Returns at once; any thread. */
  @Override
  public void stop() {
    if (!run.isDone()) {
      stopped = true;
      run.stop();
    }
  }

  /** Whether {@link #stop} was asked for. */
  @Override
  public boolean stopped() {
    return stopped;
  }

  /** Whether the run has ended and its trace is sealed. */
  @Override
  public boolean finished() {
    return outcome != null;
  }

  /**
   * Waits until the run has ended, and takes all of it.
   *
   * @throws InterruptedException if the waiting thread is interrupted; the run goes on
   */
  public void await() throws InterruptedException {
    run.await();
    poll();
  }

  /** Stops the run, waits until all its threads have ended, and takes the rest of the events. */
  @Override
  public void close() {
    if (finished()) {
      return;
    }
    stop();
    boolean interrupted = false;
    while (!finished()) {
      try {
        await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
