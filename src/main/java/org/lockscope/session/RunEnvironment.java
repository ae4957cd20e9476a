package org.lockscope.session;

import java.util.function.Function;
import java.util.function.LongSupplier;
import org.lockscope.pipeline.Latencies;
import org.lockscope.pipeline.LlmClient;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.SimulatedLlmClient;
import org.lockscope.pipeline.Sleeper;

/**
 * What a run meets outside itself: who answers its calls, and what its clock says.
 *
 * @param clients makes the client of a run from its settings
 * @param heldOpen runs in each append between reading the list's size and writing the slot
 * @param clock nanoseconds that never run backwards
 */
public record RunEnvironment(
    Function<RunSettings, LlmClient> clients, Runnable heldOpen, LongSupplier clock) {
  /** Simulated calls that really take their time. */
  public static final RunEnvironment REAL = sleeping(Sleeper.REAL);

  /** Simulated calls whose time passes as a sleeper says. */
  public static RunEnvironment sleeping(Sleeper sleeper) {
    return answering(
        settings ->
            new SimulatedLlmClient(new Latencies(settings.latency(), settings.seed()), sleeper));
  }

  /** Calls answered by somebody else. */
  public static RunEnvironment answering(Function<RunSettings, LlmClient> clients) {
    return new RunEnvironment(clients, () -> {}, System::nanoTime);
  }
}
