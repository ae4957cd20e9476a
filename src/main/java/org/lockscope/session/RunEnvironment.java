package org.lockscope.session;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.Backstage;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.Witness;

/**
 * What a run meets outside itself.
 *
 * @param sleeper how time passes for its calls
 * @param heldOpen runs in each append between reading the list's size and writing the slot
 * @param clock nanoseconds that never run backwards
 * @param witness is told by each worker what it begins and ends
 * @param preparation what is done before a run's first event and counts for nothing, in a thread
 *     that is interrupted when the run is stopped
 */
public record RunEnvironment(
    Sleeper sleeper,
    Runnable heldOpen,
    LongSupplier clock,
    Witness witness,
    Consumer<Plan> preparation) {
  /** Calls that really take their time, in a program that has {@link WarmUp warmed up}. */
  public static final RunEnvironment REAL = sleeping(Sleeper.REAL).prepared(WarmUp::before);

  /** Calls whose time passes as a sleeper says. */
  public static RunEnvironment sleeping(Sleeper sleeper) {
    return new RunEnvironment(sleeper, () -> {}, System::nanoTime, Witness.NOBODY, settings -> {});
  }

  /** This environment, in which appends are held open. */
  public RunEnvironment holdingOpen(Runnable other) {
    return new RunEnvironment(sleeper, other, clock, witness, preparation);
  }

  /** This environment, by another clock. */
  public RunEnvironment by(LongSupplier other) {
    return new RunEnvironment(sleeper, heldOpen, other, witness, preparation);
  }

  /** This environment, with somebody who is told what workers do. */
  public RunEnvironment witnessedBy(Witness other) {
    return new RunEnvironment(sleeper, heldOpen, clock, other, preparation);
  }

  /** This environment, with something else that is done before a run's first event. */
  public RunEnvironment prepared(Consumer<Plan> other) {
    return new RunEnvironment(sleeper, heldOpen, clock, witness, other);
  }

  /** A recorder for a run. */
  Recorder recorder(Plan plan) {
    int events = plan.scenario().eventsPerThread(plan.setup());
    return new Recorder(events, Long.MAX_VALUE, clock);
  }

  Backstage backstage(Plan plan, Recorder recorder) {
    return new Backstage(recorder, sleeper, heldOpen, witness, () -> preparation.accept(plan));
  }
}
