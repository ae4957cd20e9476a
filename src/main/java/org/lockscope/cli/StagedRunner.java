package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventSink;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sleeper;
import org.lockscope.session.StagedRun;

/** Runs one run of a scenario after another to its end, or to the first interrupt. */
final class StagedRunner {
  private static final long PULSE_MILLIS = 20;

  /** Is told what happens in a run. */
  interface Listener extends EventSink {
    /** Nobody. */
    Listener NOBODY = (thread, time, kind, site, object, operand) -> {};

    /** Before its first event: what the numbers in its events name. */
    default void begin(Directory names) {}
  }

  private final PrintWriter out;
  private final AtomicReference<@Nullable StagedRun> current = new AtomicReference<>();
  private volatile boolean stopped;
  private boolean stoodStill;

  StagedRunner(PrintWriter out) {
    this.out = out;
  }

  /**
   * Asks the run under way to end, and keeps further ones from starting; asked again, the run ends
   * at once. Any thread.
   */
  void stop() {
    synchronized (current) {
      stopped = true;
      StagedRun run = current.get();
      if (run != null) {
        run.stop();
      }
    }
  }

  boolean stopped() {
    return stopped;
  }

  /** Whether it ended a run in which no thread could act any more. */
  boolean stoodStill() {
    return stoodStill;
  }

  /** Runs to the end; the listener is called in this thread. */
  StagedSummary run(Scenario scenario, Setup setup, Listener listener) {
    try (StagedRun run = StagedRun.start(scenario, setup, Sleeper.REAL, listener)) {
      listener.begin(run.trace().directory());
      // A stop meanwhile reaches the run once: twice would be to end at once.
      synchronized (current) {
        current.set(run);
        if (stopped) {
          run.stop();
        }
      }
      while (run.poll()) {
        stoodStill |= run.standstill() != null;
        if ((run.deadlock() != null || stoodStill) && !run.stopped()) {
          run.abort(); // nobody would ever come out of it
        }
        out.flush();
        Thread.sleep(PULSE_MILLIS);
      }
      return StagedSummary.of("", run);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted", e);
    } finally {
      current.set(null);
    }
  }
}
