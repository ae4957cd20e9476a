package org.lockscope.session;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.lockscope.pipeline.LlmClient;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.SimulatedLlmClient;
import org.lockscope.pipeline.Sleeper;
import org.lockscope.probe.Recorder;

/**
 * What a run meets outside itself: who answers its calls, and what its clock says.
 *
 * @param clients makes the client of a run from its settings and recorder
 * @param heldOpen runs in each append between reading the list's size and writing the slot
 * @param clock nanoseconds that never run backwards
 */
public record RunEnvironment(
    BiFunction<RunSettings, Recorder, LlmClient> clients, Runnable heldOpen, LongSupplier clock) {
  /** Simulated calls that really take their time. */
  public static final RunEnvironment REAL = sleeping(Sleeper.REAL);

  /** Simulated calls whose time passes as a sleeper says. */
  public static RunEnvironment sleeping(Sleeper sleeper) {
    return new RunEnvironment(
        (settings, recorder) -> SimulatedLlmClient.of(settings, recorder, sleeper),
        () -> {},
        System::nanoTime);
  }

  /** Calls answered by somebody else. */
  public static RunEnvironment answering(Function<RunSettings, LlmClient> clients) {
    return new RunEnvironment(
        (settings, recorder) -> clients.apply(settings), () -> {}, System::nanoTime);
  }
}
