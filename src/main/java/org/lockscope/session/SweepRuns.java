package org.lockscope.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventSink;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sweep;
import org.lockscope.trace.Deadlock;

/**
 * The runs of a sweep, made one after the other.
 *
 * @param scenario the program
 * @param setup what all of them have in common
 * @param sweep says which they are
 */
public record SweepRuns(Scenario scenario, Setup setup, Sweep sweep) {
  private static final long PULSE_MILLIS = 20;

  /**
   * What was made so far. Immutable.
   *
   * @param walls how long each run took that ended well, in nanoseconds
   * @param made how many runs were made, those that did not end well among them
   * @param of how many there are
   */
  public record Made(Map<Setup, Long> walls, int made, int of) {
    /** Copies the map. */
    public Made {
      walls = Map.copyOf(walls);
    }
  }

  /** Before the first. */
  public Made none() {
    return new Made(Map.of(), 0, sweep.runs(setup).size());
  }

  /**
   * Makes them in the thread that calls. One more is made before, which does not count: a program's
   * first run loads its classes.
   *
   * @param cancelled whether the runs are to end; asked some fifty times a second
   * @param told what there is, after each run
   * @return what there is after the last
   * @throws CancellationException once it is cancelled or the thread is interrupted; no thread of a
   *     run is left
   */
  public Made make(RunEnvironment environment, BooleanSupplier cancelled, Consumer<Made> told) {
    List<Setup> runs = sweep.runs(setup);
    wall(runs.getLast(), environment, cancelled);
    Map<Setup, Long> walls = new HashMap<>();
    Made made = none();
    for (Setup each : runs) {
      wall(each, environment, cancelled).ifPresent(wall -> walls.put(each, wall));
      made = new Made(walls, made.made + 1, made.of);
      told.accept(made);
    }
    return made;
  }

  /**
   * How long a run took, in nanoseconds; empty of one that did not end well, which does not count.
   *
   * @param figures of a run that has ended
   * @param deadlock what it ended in, null if in none
   */
  public static OptionalLong wall(RunFigures figures, @Nullable Deadlock deadlock) {
    boolean well = figures.stage() == Stage.COMPLETE && deadlock == null;
    return well ? OptionalLong.of(figures.wall()) : OptionalLong.empty();
  }

  private OptionalLong wall(Setup each, RunEnvironment environment, BooleanSupplier cancelled) {
    Plan plan = scenario.plan(each);
    try (StagedRun run = StagedRun.start(plan, EventSink.NOBODY, environment)) {
      while (run.poll()) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        if ((run.deadlock() != null || run.standstill() != null) && !run.stopped()) {
          run.abort(); // nobody would ever come out of it
        }
        Thread.sleep(PULSE_MILLIS);
      }
      return wall(run.figures(), run.deadlock());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
