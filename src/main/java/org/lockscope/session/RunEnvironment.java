package org.lockscope.session;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.news.LlmClient;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.SimulatedLlmClient;
import org.lockscope.scenario.news.Witness;

/**
 * What a run meets outside itself: who answers its calls, and what its clock says.
 *
 * @param clients makes the client of a run from its settings and recorder
 * @param heldOpen runs in each append between reading the list's size and writing the slot
 * @param clock nanoseconds that never run backwards
 * @param witness is told by each worker what it begins and ends
 * @param sleeper how time passes for the calls of a scenario
 * @param preparation what is done before a run's first event and counts for nothing, in a thread
 *     that is interrupted when the run is stopped
 */
public record RunEnvironment(
    BiFunction<RunSettings, Recorder, LlmClient> clients,
    Runnable heldOpen,
    LongSupplier clock,
    Witness witness,
    Sleeper sleeper,
    Consumer<RunSettings> preparation) {
  /**
   * Simulated calls that really take their time, in a program that has {@link WarmUp warmed up}.
   */
  public static final RunEnvironment REAL = sleeping(Sleeper.REAL).prepared(WarmUp::before);

  /** An environment in which nobody else is told what workers do. */
  public RunEnvironment(
      BiFunction<RunSettings, Recorder, LlmClient> clients, Runnable heldOpen, LongSupplier clock) {
    this(clients, heldOpen, clock, Witness.NOBODY, Sleeper.REAL, settings -> {});
  }

  /** This environment, with somebody who is told what workers do. */
  public RunEnvironment witnessedBy(Witness other) {
    return new RunEnvironment(clients, heldOpen, clock, other, sleeper, preparation);
  }

  /** This environment, with something else that is done before a run's first event. */
  public RunEnvironment prepared(Consumer<RunSettings> other) {
    return new RunEnvironment(clients, heldOpen, clock, witness, sleeper, other);
  }

  /** Simulated calls whose time passes as a sleeper says. */
  public static RunEnvironment sleeping(Sleeper sleeper) {
    return new RunEnvironment(
        (settings, recorder) -> SimulatedLlmClient.of(settings, recorder, sleeper),
        () -> {},
        System::nanoTime,
        Witness.NOBODY,
        sleeper,
        settings -> {});
  }

  /** Calls answered by somebody else. */
  public static RunEnvironment answering(Function<RunSettings, LlmClient> clients) {
    return new RunEnvironment(
        (settings, recorder) -> clients.apply(settings), () -> {}, System::nanoTime);
  }
}
