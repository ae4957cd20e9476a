package org.lockscope.session;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventSink;
import org.lockscope.live.RecorderSource;
import org.lockscope.live.Source;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.Execution;
import org.lockscope.scenario.Onlooker;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sleeper;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.Standstill;
import org.lockscope.trace.Standstills;
import org.lockscope.trace.Tally;
import org.lockscope.trace.Trace;

/**
 * One run of any scenario, from its start to its end, and what has been seen of it.
 *
 * <p>Except for {@link #stop}, which any thread may call, it belongs to one thread, its reader: the
 * JavaFX thread in the window, the main thread on the command line.
 */
public final class StagedRun implements AutoCloseable {
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final Plan plan;
  private final Work work;
  private final Onlooker eyes;
  private final Observation seen;
  private final Execution execution;

  /** Written by any thread that stops it, read by any: volatile makes it seen. */
  private volatile boolean stopped;

  private boolean finished;

  private StagedRun(Plan plan, EventSink listener, RunEnvironment environment) {
    this.plan = plan;
    Scenario scenario = plan.scenario();
    Recorder recorder = environment.recorder(plan);
    scenario.table().forEach(recorder::newTask);
    this.eyes = new Onlooker(scenario.eyes(plan.setup(), recorder.directory()));
    this.execution = scenario.start(plan.setup(), environment.backstage(plan, recorder));
    Source source = new RecorderSource(recorder, execution::isDone, execution::stop);
    this.seen = new Observation(source, eyes, listener);
    this.work = new Work(plan, seen.trace());
  }

  /** Starts a run on real time, as {@link #start(Plan, EventSink, RunEnvironment)} does. */
  public static StagedRun start(Plan plan, EventSink listener) {
    return start(plan, listener, RunEnvironment.REAL);
  }

  /**
   * Starts a run.
   *
   * @param listener is handed every event as {@link #poll} takes it, in causal order, after the
   *     trace has it
   */
  public static StagedRun start(Plan plan, EventSink listener, RunEnvironment environment) {
    return new StagedRun(plan, listener, environment);
  }

  /**
   * Starts a run.
   *
   * @param sleeper how time passes for the program's calls
   * @param listener is handed every event as {@link #poll} takes it, in causal order, after the
   *     trace has it
   * @throws IllegalArgumentException with one sentence if the setup makes no run
   */
  public static StagedRun start(
      Scenario scenario, Setup setup, Sleeper sleeper, EventSink listener) {
    return start(scenario.plan(setup), listener, RunEnvironment.sleeping(sleeper));
  }

  /** The program. */
  public Scenario scenario() {
    return plan.scenario();
  }

  /** What was asked for. */
  public Setup setup() {
    return plan.setup();
  }

  /** What was asked for, and what follows from it. */
  public Work work() {
    return work;
  }

  /** What became of what it processes; empty while it goes on, or if its program does not tell. */
  Optional<Results> results() {
    return finished ? execution.results() : Optional.empty();
  }

  /** How many items were appended, or failed, so far. */
  public int done() {
    Tally now = trace().tally(trace().events().at(trace().end()));
    return now.appended() + now.failed();
  }

  /** What is known of it beside its trace, so far. */
  public Staged staged() {
    return new Staged(plan.scenario(), plan.setup(), stopped, dropped(), failure());
  }

  private @Nullable String failure() {
    Throwable thrown = finished ? execution.failure() : null;
    if (thrown == null) {
      return null;
    }
    String said = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    return GAPS.matcher(thrown.getClass().getSimpleName() + said).replaceAll(" ").strip();
  }

  /** The figures so far; for good once the run is {@link #finished}. */
  public RunFigures figures() {
    return RunFigures.of(this);
  }

  /** What the scenario makes of it. */
  public Onlooker eyes() {
    return eyes;
  }

  /** The trace so far; grows with each {@link #poll}, sealed once the run has ended. */
  public Trace trace() {
    return seen.trace();
  }

  /** What the race detector says so far. */
  public Verdict verdict() {
    return seen.verdict();
  }

  /**
   * Threads that wait for each other in a cycle, as a {@link #poll} found them; null if none do.
   */
  public @Nullable Deadlock deadlock() {
    return seen.deadlock();
  }

  /**
   * All threads that live wait for each other or for who has ended, as a {@link #poll} found them;
   * null if somebody could act until now. A deadlock of all threads is one.
   */
  public @Nullable Standstill standstill() {
    return seen.standstill();
  }

  /** Events that found no room, so far; none in a run of ours. */
  public long dropped() {
    return seen.dropped();
  }

  /** When it stood still, so far; grows with each {@link #poll}. */
  public Standstills standstills() {
    return seen.standstills();
  }

  /**
   * Takes what was recorded since the last call into the trace; never blocks on the program. When
   * it has ended and all of it is taken, seals the trace.
   *
   * @return whether more may come
   */
  public boolean poll() {
    if (!finished) {
      finished = seen.poll();
      if (finished) {
        Optional<Results> _ = execution.results(); // what kept it from any is thrown here
      }
    }
    return !finished;
  }

  /** Asks the program to end; asked again, it ends at once. Returns at once; any thread. */
  public void stop() {
    if (!execution.isDone()) {
      stopped = true;
      execution.stop();
    }
  }

  /**
   * Has the program end without taking its time, as no one waits for what it would still do.
   * Returns at once; any thread.
   */
  public void abort() {
    stop();
    stop();
  }

  /** Whether {@link #stop} was asked for. */
  public boolean stopped() {
    return stopped;
  }

  /** Whether the run has ended and its trace is sealed. */
  public boolean finished() {
    return finished;
  }

  /**
   * Waits until the run has ended, and takes all of it.
   *
   * @throws InterruptedException if the waiting thread is interrupted; the run goes on
   */
  public void await() throws InterruptedException {
    execution.await();
    poll();
  }

  /** Ends the run at once, waits for its threads, and takes the rest of the events. */
  @Override
  public void close() {
    boolean interrupted = false;
    while (!finished) {
      abort();
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
